import type { Instrument, PageScores } from "../../schema/self-audit";
import type { Problem } from "../problem";
import type { AuditedPage } from "./by-build";
import type { Read, SelfAuditFiles } from "./files";
import { answersOf, totalOf } from "./totals";

/** Finds totals of a page that fell below the floor kept for it. */
export function floorProblems(
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
