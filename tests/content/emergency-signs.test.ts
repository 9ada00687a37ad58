import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** The signs that call for an ambulance, in any of the words in which cards, answers and pages give them. */
const signs: Readonly<Record<string, RegExp>> = {
  "chest pain": /chest pain/i,
  headache: /sudden very bad headache/i,
  fit: /\ba (fit|seizure)\b/i,
  breathing: /slow or hard breathing|breathe slowly(, hard| or struggle to)/i,
  swelling: /swollen face or throat|face or throat swells/i,
  "sight or speech": /sight or speech (that )?suddenly (goes|changes|changed|worse)|suddenly lose sight or speech/i,
  "one side":
    /one side of (the |their )?face or body (that )?(goes )?weak|weak on one side of (the |their )?face or body/i,
  waking: /will not wake|cannot be woken/i,
  confusion: /sudden confusion|suddenly (very )?confused/i,
};
const missing = (text: string): string[] => Object.keys(signs).filter((name) => !signs[name]?.test(text));
/** A text that names two of the signs lists them, and then a reader takes what it leaves out for harmless. */
const lists = (text: string): boolean => Object.keys(signs).length - missing(text).length > 1;

type Card = { id: string; parts: { lines?: string[] }[] };
const { cards, calendar } = parse(readFileSync("content/day-cards.yaml", "utf8")) as {
  cards: Card[];
  calendar: { reminders: { id: string; words: string }[] };
};
const linesOf = ({ parts }: Card): string[] => parts.flatMap(({ lines }) => lines ?? []);

test("every card that lists signs for the emergency number lists them all, on one line, with the number to call", () => {
  const listing = cards.filter((card) => linesOf(card).some(lists));
  const wrong = listing.flatMap((card) =>
    linesOf(card)
      .filter(lists)
      .flatMap((line) => [...missing(line), ...(/emergency number/.test(line) ? [] : ["whom to call"])])
      .map((what) => `${card.id}: ${what}`),
  );
  expect(wrong).toEqual([]);
  expect(listing.map(({ id }) => id)).toEqual(["you", "companion", "wallet-you", "wallet-companion"]);
});

test("a day of the calendar that lists them lists them all, for it travels without the cards", () => {
  const listing = calendar.reminders.filter(({ words }) => lists(words));
  expect(listing.map(({ id, words }) => [id, missing(words)])).toEqual([["next-day", []]]);
});

/** Neither a gasp nor a breath now and then is enough: the side is for those who breathe normally, and whoever answers must hear of the others. */
const untilHelpComes = [
  /breath(es?|ing) normally(,| but)( will)? not (wake|waking).*\broll\b.* side/i,
  /\bslow(ly)?, gasp.*\b(stop|no breath)\b.*say so/i,
];

test("a card for someone else to read also says what to do until help comes", () => {
  const silent = cards
    .filter(({ id }) => ["companion", "wallet-you", "wallet-companion"].includes(id))
    .filter((card) => !untilHelpComes.every((words) => linesOf(card).some((line) => words.test(line))));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("wherever someone is to be rolled on their side, they breathe normally, and a gasp is to be told", () => {
  const pages = readdirSync("content/pages", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => `content/pages/${file}`);
  const rolled = [
    ...pages,
    "content/day-cards.yaml",
    "content/questions.yaml",
    "src/components/prose/crisis-lines.tsx",
  ].flatMap((file) =>
    readFileSync(file, "utf8")
      .replace(/\s+/g, " ")
      .split(/(?<=\bsay so\b)/)
      .filter((text) => /\broll\b[^.]* side\b/.test(text))
      .map((text) => ({ file, right: untilHelpComes.every((words) => words.test(text)) })),
  );
  expect(rolled.filter(({ right }) => !right)).toEqual([]);
  expect(rolled.length).toBe(8);
});

test("so do pages, the answers to questions and the page of help", () => {
  const pages = readdirSync("content/pages", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => `content/pages/${file}`);
  const help = "src/components/prose/crisis-lines.tsx";
  const files = [...pages, "content/questions.yaml", help];
  const told = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split(/\n\s*\n|<p>/)
      .map((block) => block.replace(/\s+/g, " "))
      .filter((block) => (file === help || /emergency|ambulance/i.test(block)) && lists(block))
      .map((block) => ({ file, left: missing(block) })),
  );
  expect(told.filter(({ left }) => left.length > 0)).toEqual([]);
  expect(told.length).toBeGreaterThan(6);
  // the page of help says "call it", and was passed over once for want of the word
  expect(told.map(({ file }) => file)).toContain(help);
});
