import { type Floor, instrumentIds } from "../../schema/self-audit";
import type { AuditedPage } from "./by-build";
import type { SelfAuditFiles } from "./files";
import { pointsOf } from "./totals";

/** The floors with every total that is now higher than its floor, and how many pages that changed. Never a lower one. */
export function raisedFloors(
  files: SelfAuditFiles,
  pages: readonly AuditedPage[],
): { floors: Floor[]; raised: number } {
  const instruments = files.instruments?.value.instruments ?? [];
  const before = new Map((files.floor?.value.floors ?? []).map((floor) => [floor.page, floor]));
  let raised = 0;
  const floors = files.pages.flatMap(({ value }) => {
    const page = pages.find(({ address }) => address === value.page);
    if (!page) return [];
    const now = pointsOf(instruments, page, value);
    const kept = before.get(value.page);
    if (!kept || instrumentIds.some((id) => now[id] > kept[id])) raised++;
    if (kept) for (const id of instrumentIds) now[id] = Math.max(now[id], kept[id]);
    return [now];
  });
  return { floors, raised };
}
