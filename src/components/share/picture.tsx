import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Renderer } from "@takumi-rs/core";
import { fromJsx } from "@takumi-rs/helpers/jsx";
import type { ReactElement } from "react";
import { Card, type CardContent } from "./card";
import { faces } from "./faces";
import { keptPicture } from "./kept-pictures";

let ready: Promise<Renderer> | undefined;

/** The one renderer of this process, with the faces it sets words in: reading them takes longer than a picture. */
function renderer(): Promise<Renderer> {
  ready ??= (async () => {
    const made = new Renderer();
    for (const face of faces()) await made.registerFont(face);
    return made;
  })();
  return ready;
}

/** A PNG of elements; faces come from files of this project's packages, and nothing asks another server for anything. */
async function picture(element: ReactElement, width: number, height: number): Promise<Buffer> {
  const { node, css } = await fromJsx(element);
  return (await renderer()).render(node, { width, height, format: "png", css });
}

const answer = (png: Buffer): Response =>
  new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });

/** Draws the picture that goes with a link to a page. */
export function drawCard(content: CardContent): Promise<Buffer> {
  return picture(<Card {...content} />, 1200, 630);
}

/** The picture that goes with a link to a page. */
export async function sharePicture(content: CardContent): Promise<Response> {
  return answer(await keptPicture(content, () => drawCard(content)));
}

/** The site's icon at a size in pixels, for what takes no SVG. */
export async function iconPicture(size: number): Promise<Response> {
  const svg = readFileSync(join(process.cwd(), "public", "icon.svg")).toString("base64");
  const source = `data:image/svg+xml;base64,${svg}`;
  // biome-ignore lint/performance/noImgElement: this is drawn into a picture and never reaches a page
  return answer(await picture(<img alt="" width={size} height={size} src={source} />, size, size));
}
