import { pictureNames } from "../schema/components";
import {
  type Answer,
  auditedSections,
  type Instrument,
  type PageScores,
  readerInstruments,
} from "../schema/self-audit";
import { dayInWords } from "../site";
import type { Problem } from "./problem";
import { proseProblems } from "./prose-problems";
import type { AuditedPage } from "./self-audit-by-build";
import { type Read, type SelfAuditFiles, selfAuditFolder } from "./self-audit-files";
import { standsOn } from "./self-audit-quotes";
import { answersOf, totalOf } from "./self-audit-totals";

/** The file that holds a page's scores. */
export function scoresFile(address: string): string {
  return `${selfAuditFolder}/pages/${address.slice(1, -1).replace("/", "-")}.yaml`;
}

/** The pages that are scored: all but those about the site itself. */
export function auditedPages<Page extends AuditedPage>(pages: readonly Page[]): Page[] {
  return pages.filter(({ front }) => (auditedSections as readonly string[]).includes(front.section));
}

/**
 * Finds the pages that nobody has scored yet. They do not stop a build, so that a new page can be seen while it is
 * written; the tests of the content do not pass with one.
 */
export function unscoredPages(files: SelfAuditFiles, pages: readonly AuditedPage[]): Problem[] {
  const scored = new Set(files.pages.map(({ value }) => value.page));
  return auditedPages(pages)
    .filter(({ address }) => !scored.has(address))
    .map(({ address }) => ({
      file: scoresFile(address),
      message: `The page ${address} has no scores of its own.`,
      mend: "read it in full and answer every item; copy another page's file for the form.",
    }));
}

/**
 * Finds what is wrong in our own scores: an item without an answer or with one off its scale, a reason that
 * quotes words no longer on the page or stands twice, scores older than the page, and a total below its floor.
 */
export function selfAuditProblems(
  files: SelfAuditFiles,
  pages: readonly AuditedPage[],
  addresses: ReadonlySet<string>,
): Problem[] {
  const instruments = files.instruments?.value.instruments ?? [];
  const audited = new Map(auditedPages(pages).map((page) => [page.address, page]));
  const said = new Map<string, string>();
  return [
    ...files.pages.flatMap((read) => {
      const page = audited.get(read.value.page);
      if (!page)
        return [
          {
            file: read.file,
            line: read.yaml.lineOf(["page"]),
            message: `No page to score answers at ${read.value.page}.`,
            mend: "correct the address, or take the file out with its page.",
          },
        ];
      return [
        ...placeProblems(read),
        ...ageProblems(read, page),
        ...answerProblems(read, page, instruments),
        ...reasonProblems(read, page, said),
        ...floorProblems(read, page, instruments, files.floor),
      ];
    }),
    ...aidProblems(files, addresses),
  ];
}

function placeProblems({ value, yaml, file }: Read<PageScores>): Problem[] {
  const wanted = scoresFile(value.page);
  if (file === wanted) return [];
  return [
    {
      file,
      line: yaml.lineOf(["page"]),
      message: `The scores of ${value.page} stand in a file of another name.`,
      mend: `name it ${wanted}.`,
    },
  ];
}

function ageProblems({ value, yaml, file }: Read<PageScores>, { front }: AuditedPage): Problem[] {
  const changed = front.changes.reduce((latest, { date }) => (date > latest ? date : latest), "");
  if (changed <= value.scored) return [];
  return [
    {
      file,
      line: yaml.lineOf(["scored"]),
      message: `${value.page} changed on ${dayInWords(changed)} and was scored on ${dayInWords(value.scored)}.`,
      mend: "read the page again, correct the answers and give the day.",
    },
  ];
}

function answerProblems(
  { value, yaml, file }: Read<PageScores>,
  page: AuditedPage,
  instruments: readonly Instrument[],
): Problem[] {
  return readerInstruments.flatMap((id) => {
    const instrument = instruments.find((one) => one.id === id);
    if (!instrument) return [];
    const asked = instrument.items.filter(({ by }) => by === "reader").map((item) => item.id);
    const given = value[id];
    const missing = asked.filter((item) => !given[item]);
    const extra = Object.keys(given).filter((item) => !asked.includes(item));
    return [
      ...missing.map((item) => ({
        file,
        line: yaml.lineOf([id]),
        message: `${instrument.name}: the item "${item}" has no answer.`,
        mend: "read the page and answer it with a sentence of reason.",
      })),
      ...extra.map((item) => ({
        file,
        line: yaml.lineOf([id, item]),
        message: `${instrument.name}: a reader is not asked for "${item}".`,
        mend: `take it out, or correct its name. A reader answers: ${asked.join(", ")}.`,
      })),
      ...Object.entries(given)
        .flatMap(([item, answer]) => scaleProblem(item, answer, instrument, page))
        .map((problem) => ({
          file,
          line: yaml.lineOf([id, problem.item, "answer"]),
          message: problem.message,
          mend: problem.mend,
        })),
    ];
  });
}

function scaleProblem(
  item: string,
  { answer }: Answer,
  instrument: Instrument,
  page: AuditedPage,
): { item: string; message: string; mend: string }[] {
  const numbered = instrument.scale === "one-to-five";
  if (answer !== "does not apply" && numbered !== (typeof answer === "number"))
    return [
      {
        item,
        message: `${instrument.name}: "${item}" is answered with ${answer}, which is not on its scale.`,
        mend: numbered ? "write a number from 1 to 5." : "write yes or no.",
      },
    ];
  if (item === "picture" && answer === "yes" && !pictures.some((name) => page.words.includes(`<${name} `)))
    return [
      { item, message: `${page.address} holds no picture, and is said to have one.`, mend: "answer no, or add one." },
    ];
  return [];
}

const pictures = [...pictureNames, "WhyNumbersDiffer", "HowFast"];

function reasonProblems(
  { value, yaml, file }: Read<PageScores>,
  page: AuditedPage,
  said: Map<string, string>,
): Problem[] {
  return readerInstruments.flatMap((id) =>
    Object.entries(value[id]).flatMap(([item, { why }]) => {
      const line = yaml.lineOf([id, item, "why"]);
      const before = said.get(why);
      said.set(why, `${value.page} (${item})`);
      const gone = [...why.matchAll(/“([^”]+)”/g)].flatMap(([, quoted = ""]) =>
        standsOn(page, quoted) ? [] : [quoted],
      );
      return [
        ...(before
          ? [
              {
                file,
                line,
                message: `The reason for "${item}" is word for word that of ${before}.`,
                mend: "say what is true of this page.",
              },
            ]
          : []),
        ...gone.map((quoted) => ({
          file,
          line,
          message: `The reason for "${item}" quotes “${quoted}”, which does not stand on ${value.page}.`,
          mend: "read the place again, score it and quote what stands there now.",
        })),
        ...proseProblems({ file, text: why, lineAt: () => line, layer: undefined, clinicians: true }),
      ];
    }),
  );
}

function floorProblems(
  { value }: Read<PageScores>,
  page: AuditedPage,
  instruments: readonly Instrument[],
  floor: SelfAuditFiles["floor"],
): Problem[] {
  if (!floor) return [];
  const index = floor.value.floors.findIndex((entry) => entry.page === value.page);
  const kept = floor.value.floors[index];
  if (!kept)
    return [
      {
        file: floor.file,
        message: `${value.page} has no floor yet.`,
        mend: "run npm run audit:floor.",
      },
    ];
  return instruments.flatMap((instrument) => {
    const answered = answersOf(instrument, page, value);
    const { points } = totalOf(instrument, answered);
    if (points >= kept[instrument.id]) return [];
    const lost = answered
      .filter(({ by, given }) => by === "build" && given?.answer === "no")
      .map(({ id, given }) => `${id} (${given?.why})`);
    const checked = lost.length > 0 ? ` The build itself answers no to: ${lost.join(" ")}` : "";
    return [
      {
        file: floor.file,
        line: floor.yaml.lineOf(["floors", index, instrument.id]),
        message: `The ${instrument.name} total of ${value.page} fell from ${kept[instrument.id]} to ${points}.${checked}`,
        mend: "mend the page and score it again; if the lower score is the honest one, write it here by hand and say why in the commit.",
      },
    ];
  });
}

function aidProblems({ "decision-aid": aid }: SelfAuditFiles, addresses: ReadonlySet<string>): Problem[] {
  if (!aid) return [];
  return aid.value.sets.flatMap(({ criteria }, set) =>
    criteria.flatMap(({ words, answer, where }, index) => {
      const line = aid.yaml.lineOf(["sets", set, "criteria", index]);
      const placeless = answer === "met" && where.length === 0;
      return [
        ...(placeless
          ? [
              {
                file: aid.file,
                line,
                message: `“${words}” is said to be met, and no place is given.`,
                mend: "name the place where it is met.",
              },
            ]
          : []),
        ...where
          .filter(({ to }) => !addresses.has(to.split("#")[0] ?? ""))
          .map(({ to }) => ({
            file: aid.file,
            line,
            message: `No page answers at ${to}.`,
            mend: "give the address of the place.",
          })),
      ];
    }),
  );
}
