import type { PageScores } from "../../schema/self-audit";
import { dayInWords } from "../../site";
import type { Problem } from "../problem";
import { aidProblems } from "./aid-problems";
import { answerProblems } from "./answer-problems";
import { auditedPages, scoresFile } from "./audited-pages";
import type { AuditedPage } from "./by-build";
import type { Read, SelfAuditFiles } from "./files";
import { floorProblems } from "./floor-problems";
import { reasonProblems } from "./reason-problems";

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
