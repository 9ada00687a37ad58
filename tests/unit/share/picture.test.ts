import sharp from "sharp";
import { afterEach, expect, test, vi } from "vitest";
import { drawCard, iconPicture, sharePicture } from "../../../src/components/share/picture";

afterEach(() => vi.unstubAllGlobals());

const card = {
  title: "Łukasz asks: can ketamine work within hours?",
  words: "Words.",
  figure: {
    title: "At least half better a day after one infusion",
    treatment: { name: "Ketamine", happened: 64 },
    comparator: { name: "Midazolam, a sedative", happened: 28 },
    source: "Murrough et al., 2013; 73 people took part",
  },
  sure: { rating: "very-low", of: "Few people took part." },
} as const;

async function bytes(picture: Promise<Response>): Promise<Buffer> {
  return Buffer.from(await (await picture).arrayBuffer());
}

test("a picture is the same bytes twice, 1,200 by 630, under 60 KB, and asks nothing of the network", async () => {
  const asked: string[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (address: unknown, ...rest: unknown[]) => {
    if (/^https?:/.test(String(address))) asked.push(String(address));
    return (fetch as (...all: unknown[]) => unknown)(address, ...rest);
  });
  const [first, second] = [await drawCard(card), await drawCard(card)];
  expect(first.equals(second)).toBe(true);
  expect((await bytes(sharePicture(card))).equals(first)).toBe(true);
  expect(first.length).toBeLessThan(60_000);
  expect(await sharp(first).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(asked).toEqual([]);
});

test("another number draws another picture", async () => {
  const other = { ...card, figure: { ...card.figure, comparator: { name: "Midazolam, a sedative", happened: 29 } } };
  expect((await bytes(sharePicture(card))).equals(await bytes(sharePicture(other)))).toBe(false);
});

test("the icon is drawn from the site's own SVG at the size asked for", async () => {
  expect(await sharp(await bytes(iconPicture(192))).metadata()).toMatchObject({ width: 192, height: 192 });
});
