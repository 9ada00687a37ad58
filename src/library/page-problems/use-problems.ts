import { recordNamed } from "../../evidence/named-outcome";
import { type ComponentName, componentNames, components, pictureNames, ratedNames } from "../../schema/components";
import type { PageFrontMatter } from "../../schema/page";
import { likely } from "../likely";
import type { LocatedPage, Use } from "../located-page";
import { numberProblems } from "../number-problems";
import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import { figureProblems } from "./figure-problems";
import { forClinicians } from "./for-clinicians";
import type { PageCheck } from "./page-check";
import { publishedRatingProblems } from "./published-rating-problems";
import { referenceProblems } from "./reference-problems";
import { slotProblems } from "./slot-problems";

/** Finds what is wrong with one component as an author wrote it: its name, its attributes, its place, what it points to. */
export function useProblems(
  use: Use,
  page: LocatedPage,
  front: PageFrontMatter | undefined,
  check: PageCheck,
): Problem[] {
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
          meaning(name, attribute),
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
  if (name !== "Claim" && statement?.startsWith("/") && !check.claims.has(statement)) {
    problems.push(
      at(`<${name}> points to the certainty statement "${statement}", and no page has it.`, claimsOf(statement, check)),
    );
  } else if (front && statement && !statement.startsWith("/") && !statementIn(front, statement)) {
    problems.push(
      at(
        `<${name}> points to the certainty statement "${statement}", which the page does not have.`,
        `add it to certainty, or write one of: ${(front.certainty ?? []).map((entry) => entry.id).join(", ") || "none yet"}.`,
      ),
    );
  }
  if (ratedNames.includes(name) && (statement === undefined) === (use.attributes.unrated === undefined)) {
    problems.push(
      at(
        `<${name}> says ${statement ? "how sure anyone can be, and that it is not rated" : "nothing of how sure anyone can be"}.`,
        'give it certainty="…", the id of a claim that it bears out, or unrated="…", the reason why it has no rating.',
      ),
    );
  }
  const references = [use.attributes.of, use.attributes.pooled]
    .flatMap((list) => list?.split(",") ?? [])
    .map((part) => part.trim());
  const unfound = references.flatMap((reference) => referenceProblems(reference, use, at, check));
  problems.push(...unfound);
  if (unfound.length === 0) problems.push(...figureProblems(references, use, at, check));
  if (name === "OverTime") problems.push(...slotProblems(references, at, check));
  const [only, another] = references;
  // of several results together a figure's own words say which of them is rated
  if (only && !another) problems.push(...publishedRatingProblems(only, use.attributes, front, at, check));
  const cited = references.map(recordNamed);
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

function statementIn(front: PageFrontMatter, id: string): boolean {
  return front.certainty?.some((entry) => entry.id === id) ?? false;
}

/** What the page that is meant does claim. */
function claimsOf(claim: string, { claims }: PageCheck): string {
  const page = claim.slice(0, claim.indexOf("#") + 1);
  return `write one of: ${[...claims.keys()].filter((one) => one.startsWith(page)).join(", ") || "none on that page"}.`;
}

/** What an attribute holds, in the words of its schema where it has some. */
function meaning(name: ComponentName, attribute: string): string {
  const { shape } = components[name];
  const said =
    attribute in shape ? (shape as Record<string, { description?: string }>)[attribute]?.description : undefined;
  return said ? `change it. It holds: ${said}` : "look it up in docs/writing.md.";
}

function attributesOf(name: ComponentName, written: string): string {
  const known = Object.keys(components[name].shape);
  const guess = likely(written, known);
  return `${guess ? `did you mean "${guess}"? ` : "take it out. "}It has: ${known.join(", ") || "none"}.`;
}
