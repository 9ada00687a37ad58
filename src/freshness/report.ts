import type { Finding, FindingKind } from "./findings";

/** What could not be asked, and why. */
export type Unanswered = { name: string; why: string };

const headings: Readonly<Record<FindingKind, string>> = {
  retraction: "Retracted",
  concern: "Expression of concern",
  "not-found": "Not found",
  "other-doi": "Identifiers that disagree",
  title: "Title changed",
  correction: "Corrected since the last reading",
  newer: "Newer version",
};

const mends: Readonly<Record<FindingKind, string>> = {
  retraction:
    "Add `retracted:` with `date` and `notice` to the record: every page that cites it is then marked. Then read those pages again.",
  concern: "Read the notice. If it touches figures we use, add a `caution` to the record.",
  "not-found": "Look the identifier up and correct the record.",
  "other-doi": "One of the two identifiers is wrong or belongs to another version: correct the record.",
  title: "Check that the identifier is right, and print the title as the source does.",
  correction: "Read the correction, mend the figures it touches, and add a line to `checks`.",
  newer: "Read the newer version; cite it in place of the old one if it replaces it.",
};

/**
 * The report of one run, in Markdown.
 *
 * @param asked how many identifiers were answered, and how many sources have neither, so that nobody was asked about them.
 */
export function report(
  findings: readonly Finding[],
  unanswered: readonly Unanswered[],
  { today, dois, pmids, without }: { today: string; dois: number; pmids: number; without: number },
): string {
  const toDo = findings.filter(({ acts }) => acts);
  const told = findings.filter(({ acts }) => !acts);
  const lines = [
    "# Evidence check",
    "",
    `${today}. Answered: ${dois} DOIs by Crossref, ${pmids} PMIDs by PubMed.`,
    ...(without > 0 ? [neverAsked(without)] : []),
    toDo.length === 0
      ? `Nothing has changed${without > 0 ? " in what was asked" : ""}.`
      : `${toDo.length} ${toDo.length === 1 ? "finding needs" : "findings need"} an editor.`,
  ];
  for (const [kind, heading] of Object.entries(headings) as [FindingKind, string][]) {
    const of = toDo.filter((finding) => finding.kind === kind);
    if (of.length > 0) lines.push("", `## ${heading}`, "", mends[kind], "", ...of.map(line));
  }
  if (told.length > 0)
    lines.push(
      "",
      "## Known at the last reading",
      "",
      "Listed for completeness; nothing to do.",
      "",
      ...told.map(line),
    );
  if (unanswered.length > 0)
    lines.push(
      "",
      "## Could not be asked",
      "",
      "Run the command again: it asks only what is missing.",
      "",
      ...unanswered.map(({ name, why }) => `- ${name}: ${why}`),
    );
  return `${lines.join("\n")}\n`;
}

function neverAsked(without: number): string {
  const [one, them] = without === 1 ? ["1 source has", "its page"] : [`${without} sources have`, "their pages"];
  return `${one} neither number, and nobody was asked: open ${them} by hand.`;
}

function line({ record, words, address, date }: Finding): string {
  const where = address ? ` <${address}>` : "";
  return `- \`content/sources/${record}.yaml\`: ${words}${date ? ` Dated ${date}.` : ""}${where}`;
}
