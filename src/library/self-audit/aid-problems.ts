import type { Problem } from "../problem";
import type { SelfAuditFiles } from "./files";

/** Finds criteria of the decision aid said to be met at no place, or at one that is not there. */
export function aidProblems({ "decision-aid": aid }: SelfAuditFiles, addresses: ReadonlySet<string>): Problem[] {
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
