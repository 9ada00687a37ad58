import { percentFollowsFromCounts } from "../evidence/agreement";
import { outcomesOf } from "../evidence/outcomes-of";
import type { Outcome } from "../schema/outcome";
import type { EvidenceRecord } from "../schema/record";
import { eventFaults } from "./event-faults";
import { intervalFaults } from "./interval-faults";
import { ketamineFaults } from "./ketamine-faults";
import type { LocatedYaml } from "./located-yaml";
import type { Problem } from "./problem";
import { sideFaults } from "./side-faults";

/** Names of the parts that every page has or that a source's page may have; an outcome stands there under its own id. */
const partsOfPage = new Set("cite cited figures groups harms limits main oddities page read study".split(" "));

type Path = readonly PropertyKey[];
type Report = (path: Path, message: string, mend: string) => void;

/**
 * Finds what cannot be true inside one record: more events than people, a percentage that does not follow from its
 * counts, an interval that misses its estimate, a group that was never defined, an id used twice.
 *
 * An entry in the record's `oddities` silences one kind of check for one outcome and nothing else; an entry that
 * silences nothing is itself a problem, so that none outlives its reason.
 */
export function recordProblems(record: EvidenceRecord, yaml: LocatedYaml, file: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message, mend) => {
    problems.push({ file, line: yaml.lineOf(path), message, mend });
  };
  const excused = new Set<string>();
  const odd = (outcome: string, kind: string): boolean => {
    const found = record.oddities?.some((entry) => entry.outcome === outcome && entry.kind === kind) ?? false;
    if (found) excused.add(`${outcome} ${kind}`);
    return found;
  };

  if (`content/sources/${record.id}.yaml` !== file) {
    report(
      ["id"],
      `The id "${record.id}" is not the name of the file.`,
      `name the file ${record.id}.yaml, or change the id.`,
    );
  }
  const arms = new Map((record.arms ?? []).map((arm) => [arm.id, arm]));
  const compared = (record.arms ?? []).flatMap(({ id, comparator }) => (comparator ? [id] : []));
  reportTwice(record.arms ?? [], "arms", report);
  reportTwice(outcomesOf(record), undefined, report, record);

  for (const field of ["outcomes", "harms"] as const) {
    (record[field] ?? []).forEach((outcome, index) => {
      checkResults(outcome, [field, index], arms, report, odd);
      for (const [path, message, mend] of intervalFaults(outcome, [field, index], compared, odd))
        report(path, message, mend);
    });
  }
  (record.oddities ?? []).forEach((entry, index) => {
    if (!excused.has(`${entry.outcome} ${entry.kind}`)) {
      report(
        ["oddities", index],
        `The oddity "${entry.kind}" of "${entry.outcome}" excuses nothing: the figures pass that check.`,
        "take the entry out, or correct the outcome it names.",
      );
    }
  });
  if (record.caution_allows && !record.caution) {
    report(["caution_allows"], "The record allows outcomes without having a caution.", "take caution_allows out.");
  }
  for (const id of record.caution_allows ?? []) {
    if (!outcomesOf(record).some((outcome) => outcome.id === id)) {
      report(
        ["caution_allows"],
        `The caution allows "${id}", which is no outcome of this record.`,
        "write the id of an outcome.",
      );
    }
  }
  if (record.retracted && (!record.caution || record.caution_allows)) {
    report(
      ["retracted"],
      record.caution
        ? "The source was retracted, and its caution still allows figures to be shown."
        : "The source was retracted, and the record has no caution to keep its figures out of key points and pictures.",
      record.caution
        ? "take caution_allows out."
        : "add a caution that says what happened, and judge anew each claim that leaned on it.",
    );
  }
  for (const [path, message, mend] of eventFaults(record)) report(path, message, mend);
  for (const [message, mend] of ketamineFaults(record)) report(["type"], message, mend);
  if (record.result && !record.result_because) {
    report(
      ["result"],
      "The result is given by hand without a reason.",
      "add result_because with the sentence it rests on.",
    );
  }
  for (const [path, message, mend] of sideFaults(record)) report(path, message, mend);
  const main = record.outcomes?.find(({ primary }) => primary);
  if (record.no_main_measure && main) {
    report(
      ["no_main_measure"],
      `The record says that no main measure is named, and marks "${main.id}" as one.`,
      "take no_main_measure out, or primary from that outcome.",
    );
  }
  return problems;
}

function reportTwice(
  entries: readonly { id: string }[],
  field: string | undefined,
  report: Report,
  record?: EvidenceRecord,
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    const outcomes = record?.outcomes?.length ?? 0;
    const path = field
      ? [field, index, "id"]
      : index < outcomes
        ? ["outcomes", index, "id"]
        : ["harms", index - outcomes, "id"];
    if (seen.has(id)) report(path, `The id "${id}" is used twice in this record.`, "give one of them another id.");
    if (!field && partsOfPage.has(id))
      report(path, `The id "${id}" is the name of a part of the record's page.`, "give the outcome another id.");
    seen.add(id);
  });
}

function checkResults(
  outcome: Outcome,
  path: Path,
  arms: ReadonlyMap<string, { n?: number | undefined }>,
  report: Report,
  odd: (outcome: string, kind: string) => boolean,
): void {
  (outcome.results ?? []).forEach((result, index) => {
    const here = [...path, "results", index];
    const arm = arms.get(result.arm);
    if (!arm) {
      const known = [...arms.keys()].join(", ") || "none";
      report(
        [...here, "arm"],
        `${outcome.id}: nobody defined a group "${result.arm}".`,
        `add it to arms, or write one of: ${known}.`,
      );
    }
    const { events, total, percent } = result;
    if (events !== undefined && total !== undefined && events > total) {
      report(
        [...here, "events"],
        `${outcome.id}, ${result.arm}: ${events} events among ${total} people is impossible.`,
        "look the two counts up in the source again.",
      );
    } else if (events !== undefined && total && percent !== undefined) {
      if (!percentFollowsFromCounts(percent, { events, total }) && !odd(outcome.id, "percent-not-from-counts")) {
        report(
          [...here, "percent"],
          `${outcome.id}, ${result.arm}: ${percent} of 100 does not follow from ${events} of ${total}, which is ${((100 * events) / total).toFixed(1)}.`,
          "look it up in the source again; if the source prints it so, say so under oddities (percent-not-from-counts).",
        );
      }
    }
    if (total !== undefined && arm?.n !== undefined && total > arm.n && !odd(outcome.id, "total-above-group")) {
      report(
        [...here, "total"],
        `${outcome.id}, ${result.arm}: ${total} people were counted, more than the ${arm.n} of the group.`,
        "look both up in the source again; if the source prints it so, say so under oddities (total-above-group).",
      );
    }
  });
}
