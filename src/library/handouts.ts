import type { PageEntry } from "./library";

/**
 * What a handout holds: of a page the parts a patient takes home; of the clinicians' summary, the question list and the
 * decision aid everything.
 */
export type HandoutShape = "page" | "summary" | "questions" | "aid";

export type Handout = {
  /** The address of the page it is made from. */
  address: string;
  /** Its own address. */
  file: string;
  shape: HandoutShape;
  /** Parts of the page in full that it prints too, by the ids of their headings. */
  parts: readonly string[];
  /** How many A4 sides it may have at most; two of them are one sheet. */
  sides: number;
};

const sides: Readonly<Record<HandoutShape, number>> = { page: 4, summary: 4, questions: 6, aid: 12 };

/** Tools that are handed out whole, and the page that clinicians print. */
const whole: Readonly<Record<string, HandoutShape>> = {
  "/clinic/questions-to-ask/": "questions",
  "/clinicians/summary/": "summary",
  "/decide/aid/": "aid",
};

/**
 * What someone looks up on such a page, and would miss on its sheet: the reasons, the medicines, the warning signs. Without
 * them the short words point at a table that is not there.
 */
const lookedUp: Readonly<Record<string, readonly string[]>> = {
  "/clinic/good-care/": ["what-should-they-watch", "what-are-the-warning-signs"],
  "/safety/other-medicines/": ["why-does-it-matter-what-else-i-take"],
  "/safety/who-should-not/": ["who-should-not-have-it"],
};

/** What is handed out on paper: every explainer and guide, the clinicians' summary, the question list, the decision aid. */
export function handouts(pages: Iterable<Pick<PageEntry, "address" | "kind">>): Handout[] {
  const written = [...pages].filter(({ kind }) => kind === "explainer" || kind === "guide");
  return [
    ...written.map(({ address }) => handout(address, "page")),
    ...Object.entries(whole).map(([address, shape]) => handout(address, shape)),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function handout(address: string, shape: HandoutShape): Handout {
  return {
    address,
    file: `/handouts${address.slice(0, -1)}.pdf`,
    shape,
    parts: lookedUp[address] ?? [],
    sides: sides[shape],
  };
}
