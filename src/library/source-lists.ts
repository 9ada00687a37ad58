import { kindName, kindOf } from "../evidence/kind";
import { shortName } from "../evidence/short-name";
import type { EvidenceRecord } from "../schema/record";
import { sourceTypes } from "../schema/vocabulary";

/** Every source of one kind, by name. */
export type SourceList = { kind: string; name: string; records: EvidenceRecord[] };

/** From so many sources on, a kind has a page of its own: one page of all of them outgrew what a page may cost a reader. */
export const ownPageFrom = 100;

/** The sources by kind, in the order of what a kind can show; a kind without sources is left out. */
export function sourceLists(records: ReadonlyMap<string, EvidenceRecord>): SourceList[] {
  const byName = [...records.values()].sort((a, b) =>
    shortName(a).localeCompare(shortName(b), "en", { ignorePunctuation: true }),
  );
  return sourceTypes
    .flatMap((type) => [{ type }, { type, without_ketamine: true }])
    .map((kinded) => ({
      kind: kindOf(kinded),
      name: kindName(kinded),
      records: byName.filter((record) => kindOf(record) === kindOf(kinded)),
    }))
    .filter((list) => list.records.length > 0);
}

/** The kinds that have a page of their own. */
export function kindsOfTheirOwn(records: ReadonlyMap<string, EvidenceRecord>): string[] {
  return sourceLists(records)
    .filter((list) => list.records.length >= ownPageFrom)
    .map(({ kind }) => kind);
}

/** The address of the sources of a kind that has a page of its own; without a kind, of all sources. */
export function sourcesAddress(kind?: string): string {
  return kind === undefined ? "/sources/" : `/sources/kinds/${kind}/`;
}
