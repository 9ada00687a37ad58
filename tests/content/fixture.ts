import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { type CheckedContent, checkContent } from "../../src/library/check-content";
import { describeProblems } from "../../src/library/problem";
import { explainer, plain } from "./fixture-pages";

/** The records of the small good site: two without a caution, one with. */
export const records = ["dean-2021-unipolar", "murrough-2013", "zarate-2006"] as const;

const lists = {
  glossary: { terms: [{ id: "response", term: "response", definition: "A score down by half." }] },
  questions: {
    questions: [
      {
        id: "how-fast",
        question: "How fast is it?",
        reader: "patient",
        stage: "deciding",
        answer: "A day later 64 of 100 had responded [@murrough-2013].",
        page: "/understand/rapid-onset/",
      },
    ],
    home: ["how-fast"],
  },
  "crisis-lines": {
    title: "Crisis lines",
    next: "2027-05-22",
    note: "Call the emergency number first.",
    lines: [
      { id: "us", country: "US", name: "Line", call: "988", source: "https://example.org/", checked: "2026-11-22" },
    ],
    emergency: [{ country: "UK", call: "999 or 112", checked: "2026-11-22" }],
  },
  names: { names: [{ name: "KARMA-Dep 2", why: "name of a trial" }] },
  "told-numbers": {
    numbers: [
      {
        of: "murrough-2013#response-24h",
        arm: "ketamine",
        kind: "response",
        timepoint: "a day later",
        comparator: "midazolam (28 of 100)",
        group: "adults",
        reading: "High because it counts one day.",
      },
    ],
  },
  "how-fast": {
    rows: [{ id: "infusion", name: "Infusion", of: ["murrough-2013#madrs-24h"], reading: "A gap after a day." }],
  },
  options: {
    options: [
      { id: "infusion", name: "Infusion", one_line: "Into a vein." },
      { id: "spray", name: "Spray", one_line: "Into the nose." },
    ],
    rows: [{ id: "speed", name: "How fast" }],
    cells: [{ option: "infusion", row: "speed", text: "Within 24 hours [@murrough-2013]." }],
  },
  "clinic-questions": {
    stages: [{ id: "before", name: "Before" }],
    questions: [{ id: "dose", stage: "before", question: "Who stays?", why: "To be safe.", good_answer: "A nurse." }],
  },
};

const dates = {
  checked: "2026-11-22",
  next: "2027-05-22",
  changes: [{ date: "2026-11-22", what: "First published." }],
};
const option = (id: string) => ({
  id,
  what: "A treatment.",
  good: { text: "It may help." },
  bad: { text: "It may harm." },
  short: { good: "It may help.", bad: "It may harm." },
  living: { body: "Rest.", mind: "Calm.", others: "A lift home." },
});

/** The tools, as short as their schemas allow. */
const tools = {
  redirects: { redirects: [] },
  "decision-aid": {
    title: "Aid",
    question: "Shall I?",
    answer: "An aid.",
    need: "As a reader, I need an aid.",
    ...dates,
    minute: ["One.", "Two.", "Three."],
    for_whom: "For adults.",
    condition: ["A condition."],
    decision: ["A decision."],
    nothing_new: ["Nothing is known."],
    options: [option("infusion"), option("spray")],
    chances: { title: "Responded", note: ["One trial."], rows: [] },
    values: {
      text: "Weigh them.",
      scale: ["Not at all", "A little", "Some", "Much", "Very much"],
      statements: ["a", "b", "c", "d", "e"].map((id) => ({ id, statement: "It matters.", fact: "Nothing is known." })),
      own: "Your own",
    },
    ready: { text: "Are you ready?", statements: ["Yes.", "No."], leaning: "Leaning" },
    ask: { text: "Ask.", questions: ["Who?", "When?", "Where?"], own: "Your own" },
    steps: ["Read.", "Ask.", "Decide."],
    notes: "Notes",
    about: {
      uncertainty: "Very uncertain.",
      updates: "Each year.",
      funding: "Nobody.",
      written_by: "Us.",
      tested: "Not yet.",
      reviewed: "Not yet.",
    },
  },
  "day-cards": {
    title: "Cards",
    answer: "Cards to print.",
    ...dates,
    cards: [{ id: "day", title: "The day", size: "card", parts: [{ name: "Before", lines: ["Eat as told."] }] }],
    calendar: {
      title: "Days",
      text: "Write them down.",
      reminders: [{ id: "next-day", days: 1, when: "the day after", title: "Look in", words: "Ask how it is." }],
    },
  },
};

/** A folder with a small site in it that passes every check. */
export class SmallSite {
  readonly folder = mkdtempSync(join(tmpdir(), "plain-numbers-"));

  constructor() {
    for (const id of records) this.copy(`content/sources/${id}.yaml`);
    for (const [name, value] of Object.entries({ ...lists, ...tools }))
      this.write(`content/${name}.yaml`, stringify(value));
    this.write("content/pages/understand/rapid-onset.mdx", explainer);
    this.write("content/pages/about/money.mdx", plain);
  }

  private copy(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    copyFileSync(path, join(this.folder, path));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(path = ""): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Makes one change, and fails where the words to change are not there exactly once. */
  change(path: string, from: string, to: string): void {
    const parts = this.read(path).split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${path}`);
    this.write(path, parts.join(to));
  }

  check(): CheckedContent {
    return checkContent(this.folder);
  }
}

export const page = "content/pages/understand/rapid-onset.mdx";
export const record = "content/sources/murrough-2013.yaml";

/** What an author is told after a change to the good site. */
export function told(spoil: (site: SmallSite) => void): string {
  const site = new SmallSite();
  try {
    spoil(site);
    const { problems } = site.check();
    return problems.length === 0 ? "no problem" : describeProblems(problems);
  } finally {
    site.remove();
  }
}

/** What an author is told after one replacement in the good page. */
export function toldOfPage(from: string, to: string): string {
  return told((site) => site.change(page, from, to));
}

/** What an author is told after one replacement in a good record. */
export function toldOfRecord(from: string, to: string): string {
  return told((site) => site.change(record, from, to));
}
