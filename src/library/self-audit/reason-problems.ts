import { type PageScores, readerInstruments } from "../../schema/self-audit";
import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import type { AuditedPage } from "./by-build";
import type { Read } from "./files";
import { standsOn } from "./quotes";

/**
 * Finds reasons that quote words no longer on the page, or that stand twice.
 *
 * @param said the reasons met before and where; each page's are added.
 */
export function reasonProblems(
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
