import { mayBePictured } from "../evidence/caution";
import { citationsIn } from "../evidence/numbers/citations";
import {
  type ComponentName,
  componentNames,
  components,
  type LayerName,
  layerNames,
  pictureNames,
} from "../schema/components";
import type { PageFrontMatter } from "../schema/page";
import { likely } from "./likely";
import { linkProblems } from "./link-problems";
import { type Block, type LocatedPage, lineAt, textOf, type Use } from "./located-page";
import { type NumberCheck, numberProblems } from "./number-problems";
import type { Problem } from "./problem";
import { proseProblems } from "./prose-problems";

/** What a page is checked against. */
export type PageCheck = NumberCheck & {
  /** Every address of the site, with its slashes. */
  addresses: ReadonlySet<string>;
};

/** Finds everything wrong with one page whose front matter has been read. */
export function pageProblems(page: LocatedPage, front: PageFrontMatter, check: PageCheck): Problem[] {
  return [...frontProblems(page, front, check), ...layerProblems(page, front), ...bodyProblems(page, front, check)];
}

/** Finds what is wrong in a page's words, as far as that can be told where its front matter could not be read. */
export function bodyProblems(page: LocatedPage, front: PageFrontMatter | undefined, check: PageCheck): Problem[] {
  return [
    ...page.problems,
    ...page.uses.flatMap((use) => useProblems(use, page, front, check)),
    ...page.blocks.flatMap((block) => blockProblems(block, page, front, check)),
    ...page.links.flatMap(({ address, line }) => linkProblems(address, line, page.file, check)),
  ];
}

/** Whether a whole page is for clinicians; a page whose kind nobody knows is not blamed for what only they may read. */
function forClinicians(front: PageFrontMatter | undefined): boolean {
  return front === undefined || front.kind === "reference";
}

function frontProblems(page: LocatedPage, front: PageFrontMatter, check: PageCheck): Problem[] {
  const { file, yaml } = page;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string, mend: string): void => {
    problems.push({ file, line: yaml.lineOf(path), message, mend });
  };
  if (`content/pages/${front.section}/` !== file.slice(0, file.lastIndexOf("/") + 1)) {
    report(
      ["section"],
      `The section "${front.section}" is not the folder the page stands in.`,
      "move the file, or change the section.",
    );
  }
  if (front.next <= front.checked) report(["next"], "The next check is not after the last one.", "give a later day.");
  const words: [PropertyKey[], string][] = [
    ...(["title", "question", "answer", "need"] as const).map((field): [PropertyKey[], string] => [
      [field],
      front[field],
    ]),
    ...(front.certainty ?? []).flatMap((statement, index): [PropertyKey[], string][] => [
      [["certainty", index, "claim"], statement.claim],
      ...statement.reasons.map((reason, at): [PropertyKey[], string] => [["certainty", index, "reasons", at], reason]),
    ]),
    ...front.changes.map(({ what }, index): [PropertyKey[], string] => [["changes", index, "what"], what]),
  ];
  for (const [path, text] of words) {
    const passage = { file, text, lineAt: () => yaml.lineOf(path) };
    if (citationsIn(text).length > 0)
      report(
        path,
        "What stands above a page's words cites no source.",
        "say it without a number and take the citation out.",
      );
    problems.push(
      ...numberProblems({ ...passage, keyPoint: true, citesNothing: true }, { ...check, records: new Map() }),
      ...proseProblems({ ...passage, layer: undefined, clinicians: front.kind === "reference" }),
    );
  }
  (front.certainty ?? []).forEach((statement, index) => {
    if (statement.by === "us") return;
    const [id = "", outcomeId] = statement.by.split("#");
    if (check.unread.has(id)) return;
    const record = check.records.get(id);
    const rated =
      record && [...(record.outcomes ?? []), ...(record.harms ?? [])].find((outcome) => outcome.id === outcomeId);
    if (!rated?.certainty) {
      report(
        ["certainty", index, "by"],
        `${statement.by} carries no published rating.`,
        "name an outcome that has one, or write us and give the reasons.",
      );
    } else if (rated.certainty.rating !== statement.rating) {
      report(
        ["certainty", index, "rating"],
        `The rating "${statement.rating}" is not the one ${statement.by} carries, "${rated.certainty.rating}".`,
        "take the published rating, or write by: us with the reasons.",
      );
    }
  });
  front.related.forEach((address, index) => {
    problems.push(...linkProblems(address, yaml.lineOf(["related", index]), file, check));
  });
  return problems;
}

const needed: Record<PageFrontMatter["kind"], { all: readonly LayerName[]; may: readonly LayerName[] }> = {
  explainer: { all: layerNames, may: [] },
  guide: { all: ["InAMinute", "InFull", "NotKnown", "WhatYouCanDo"], may: ["ForClinicians"] },
  reference: { all: ["ForClinicians"], may: ["InAMinute"] },
  plain: { all: [], may: [] },
};

function layerProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  const found = page.uses.filter((use): use is Use & { name: LayerName } =>
    (layerNames as readonly string[]).includes(use.name),
  );
  const { all, may } = needed[front.kind];
  const problems: Problem[] = [];
  for (const name of all) {
    if (!found.some((use) => use.name === name)) {
      problems.push({
        file: page.file,
        line: page.yaml.lineOf(["kind"]),
        message: `A page of the kind "${front.kind}" needs the layer <${name}>, and it is not there.`,
        mend: `add <${name}> and </${name}> around its words, with empty lines inside.`,
      });
    }
  }
  found.forEach((use, index) => {
    if (![...all, ...may].includes(use.name)) {
      problems.push({
        file: page.file,
        line: use.line,
        message: `A page of the kind "${front.kind}" has no layer <${use.name}>.`,
        mend: "take it out, or change the kind.",
      });
    }
    const before = found[index - 1];
    if (before && layerNames.indexOf(use.name) <= layerNames.indexOf(before.name)) {
      problems.push({
        file: page.file,
        line: use.line,
        message: `<${use.name}> stands after <${before.name}>.`,
        mend: `keep the order ${layerNames.join(", ")}, each once.`,
      });
    }
  });
  if (front.kind === "explainer") {
    if (!front.certainty?.length)
      problems.push({
        file: page.file,
        line: 1,
        message: "An explainer says how sure anyone can be, and this one has no certainty statement.",
        mend: "add certainty with at least one claim.",
      });
    // a component of an unknown name may be the figure, misspelt
    const figures = ["HundredPeople", "OverTime", "FactBox", "ForestPlot"];
    const unknown = (name: string) => !(componentNames as readonly string[]).includes(name);
    if (!page.uses.some(({ name }) => figures.includes(name) || unknown(name))) {
      problems.push({
        file: page.file,
        line: 1,
        message: "An explainer has a figure, and this one has none.",
        mend: "add HundredPeople, or another figure.",
      });
    }
  }
  return problems;
}

function useProblems(use: Use, page: LocatedPage, front: PageFrontMatter | undefined, check: PageCheck): Problem[] {
  const at = (message: string, mend: string): Problem => ({ file: page.file, line: use.line, message, mend });
  if (!componentNames.includes(use.name as ComponentName)) {
    const guess = likely(use.name, componentNames);
    return [
      at(
        `There is no component <${use.name}>.`,
        `${guess ? `did you mean <${guess}>? ` : "take it out. "}Components: ${componentNames.join(", ")}.`,
      ),
    ];
  }
  const name = use.name as ComponentName;
  const parsed = components[name].safeParse(use.attributes);
  if (!parsed.success) {
    return parsed.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => at(`<${name}> has no attribute "${key}".`, attributesOf(name, key)));
      const attribute = String(issue.path[0]);
      if (!(attribute in use.attributes))
        return [at(`<${name}> needs the attribute "${attribute}".`, `add ${attribute}="…".`)];
      return [
        at(
          `<${name}>: ${attribute}="${use.attributes[attribute]}" ${issue.code === "invalid_value" ? `is not one of: ${issue.values.join(", ")}` : issue.message}.`,
          "look it up in docs/writing.md.",
        ),
      ];
    });
  }
  const problems: Problem[] = [];
  if ((name === "Fact") !== (use.parent === "FactBox") && (name === "Fact" || use.parent === "FactBox")) {
    problems.push(
      at(
        `<${name}> stands ${name === "Fact" ? "outside a" : "inside a"} <FactBox>.`,
        "a FactBox holds Fact rows and nothing else.",
      ),
    );
  }
  const statement = use.attributes.certainty;
  if (front && statement && !front.certainty?.some((entry) => entry.id === statement)) {
    problems.push(
      at(
        `<${name}> points to the certainty statement "${statement}", which the page does not have.`,
        `add it to certainty, or write one of: ${(front.certainty ?? []).map((entry) => entry.id).join(", ") || "none yet"}.`,
      ),
    );
  }
  if (name === "ForestPlot" && (statement === undefined) === (use.attributes.unrated === undefined)) {
    problems.push(
      at(
        `<${name}> says ${statement ? "how sure anyone can be, and that it is not rated" : "nothing of how sure anyone can be"}.`,
        'give it certainty="…", the id of a claim that its rows bear out, or unrated="…", the reason why it has no rating.',
      ),
    );
  }
  const references = [use.attributes.of, use.attributes.pooled]
    .flatMap((list) => list?.split(",") ?? [])
    .map((part) => part.trim());
  for (const reference of references) problems.push(...referenceProblems(reference, use, at, check));
  const cited = references.map((reference) => reference.split("#")[0] ?? "");
  // `said` is a claim in other people's words, shown in quotation marks and examined below it
  for (const attribute of ["title", "label", "unknown", "unrated", "verdict"]) {
    const text = use.attributes[attribute];
    if (text === undefined) continue;
    const passage = { file: page.file, text, lineAt: () => use.line };
    problems.push(
      ...numberProblems({ ...passage, keyPoint: pictureNames.includes(name), citedAlready: cited }, check),
      ...proseProblems({ ...passage, layer: use.layer, clinicians: forClinicians(front) }),
    );
  }
  return problems;
}

function referenceProblems(
  reference: string,
  use: Use,
  at: (message: string, mend: string) => Problem,
  check: PageCheck,
): Problem[] {
  const [id = "", outcomeId = ""] = reference.split("#");
  if (check.unread.has(id)) return [];
  const record = check.records.get(id);
  if (!record) return [at(`There is no record "${id}".`, `${nearestId(id, check)}`)];
  const all = [...(record.outcomes ?? []), ...(record.harms ?? [])];
  const outcome = all.find((entry) => entry.id === outcomeId);
  if (!outcome)
    return [
      at(
        `${id} has no outcome "${outcomeId}".`,
        `write one of: ${all.map((entry) => entry.id).join(", ") || "none; the record holds no figures"}.`,
      ),
    ];
  const problems: Problem[] = [];
  if (!mayBePictured(record, outcomeId) && pictureNames.includes(use.name as ComponentName)) {
    problems.push(
      at(
        `${id} has a caution (${record.caution}) and may not stand in a picture.`,
        "choose another figure; its numbers may stand in In full with the reason.",
      ),
    );
  }
  for (const attribute of ["treatment", "comparator"]) {
    const arm = use.attributes[attribute];
    if (arm && !outcome.results?.some((result) => result.arm === arm)) {
      problems.push(
        at(
          `${reference} has no result for the group "${arm}".`,
          `write one of: ${outcome.results?.map((result) => result.arm).join(", ") ?? "none"}.`,
        ),
      );
    }
  }
  const shares = (outcome.results ?? []).filter(
    (result) => result.percent !== undefined || (result.events !== undefined && result.total),
  );
  if (use.name !== "ForestPlot" && shares.length === 0) {
    problems.push(
      at(
        `${reference} holds neither percentages nor counts, so people out of 100 cannot be drawn.`,
        "choose another outcome, or say it in words.",
      ),
    );
  } else if (
    use.name !== "ForestPlot" &&
    shares.length > 2 &&
    !(use.attributes.treatment && use.attributes.comparator)
  ) {
    problems.push(
      at(
        `${reference} holds ${shares.length} groups.`,
        `add treatment="…" and comparator="…" with two of: ${shares.map((result) => result.arm).join(", ")}.`,
      ),
    );
  }
  if (use.name === "ForestPlot" && outcome.effect?.value === undefined && shares.length < 2) {
    problems.push(
      at(
        `${reference} holds no effect that could be drawn.`,
        "leave it to the evidence table, which shows every trial.",
      ),
    );
  }
  return problems;
}

function blockProblems(
  block: Block,
  page: LocatedPage,
  front: PageFrontMatter | undefined,
  check: PageCheck,
): Problem[] {
  const text = textOf(block);
  const place = (index: number): number => lineAt(block, index);
  const passage = { file: page.file, text, lineAt: place };
  const missing = citationsIn(text).flatMap((citation) =>
    citation.ids
      .filter((id) => !check.records.has(id) && !check.unread.has(id))
      .map((id) => ({
        file: page.file,
        line: place(citation.index),
        message: `There is no record "${id}" to cite.`,
        mend: nearestId(id, check),
      })),
  );
  return [
    ...missing,
    ...numberProblems(
      {
        ...passage,
        keyPoint: block.layer === "InAMinute",
        whole: block.kind !== "paragraph",
        citesNothing: block.kind === "heading",
      },
      check,
    ),
    ...proseProblems({ ...passage, layer: block.layer, clinicians: forClinicians(front) }),
  ];
}

function attributesOf(name: ComponentName, written: string): string {
  const known = Object.keys(components[name].shape);
  const guess = likely(written, known);
  return `${guess ? `did you mean "${guess}"? ` : "take it out. "}It has: ${known.join(", ") || "none"}.`;
}

function nearestId(id: string, check: PageCheck): string {
  const guess = likely(id, [...check.records.keys()]);
  return guess
    ? `did you mean ${guess}? A record is a file in content/sources/.`
    : `add content/sources/${id}.yaml, or cite a record that is there.`;
}
