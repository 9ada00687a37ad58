import type { ArmResult } from "../schema/outcome";
import { decimals } from "./agreement";

/**
 * How many people of a group an event happened to: as the record says, else the one whole number whose share rounds to
 * the printed percentage.
 *
 * @returns undefined where the size of the group is not known, or where no whole number or more than one fits.
 */
export function fittingCount({ events, total, percent }: ArmResult): number | undefined {
  if (total === undefined || total === 0 || events !== undefined || percent === undefined) return events;
  const half = 0.5 * 10 ** -decimals(percent) + 1e-9;
  const from = Math.ceil(((percent - half) * total) / 100);
  const to = Math.floor(((percent + half) * total) / 100);
  return from === to ? to : undefined;
}
