import type { EvidenceRecord } from "../../schema/record";
import type { Rating } from "../../schema/vocabulary";

/** How sure anyone can be of a claim, and why; the first reason stands beside the figure, all of them where it leaves the page. */
export type Sure = {
  rating: Rating;
  reasons: readonly string[];
  /** The claim of the page that is rated, and its id there. */
  claim?: string;
  id?: string;
};

/** Whole people of 100 in one group. */
export type TakenGroup = { name: string; side: "treatment" | "comparator"; happened: number; counted?: string };

/** A hundred people of each group at one time; no groups where no count was read, which `measured` then says. */
export type TakenFrame = { name?: string; measured?: string; groups?: readonly TakenGroup[] };

/** One row of a fact box. */
export type TakenFact = {
  kind: "benefit" | "harm";
  label: string;
  about?: string;
  /** How large the gap is, and how far chance could move it. */
  gap?: string | undefined;
  groups?: readonly TakenGroup[];
  unknown?: string;
  sure?: Sure | undefined;
};

/** A mark on a scale whose places are percent of its width. */
export type TakenEstimate = { at: number; from?: number; to?: number; pooled: boolean };

/** The told numbers of one kind: on a line, where a lane keeps them apart, and in words. */
export type TakenStrip = {
  name: string;
  /** A high number is bad. */
  bad: boolean;
  marks: readonly { share: number; lane: number }[];
  entries: readonly { share: number; counted: string; about: string; reading: string }[];
};

/** What a figure draws, without how. */
export type Picture =
  | { kind: "people"; frames: readonly TakenFrame[] }
  | { kind: "facts"; facts: TakenFact[] }
  | {
      kind: "forest";
      rows: readonly (TakenEstimate & { name: string; words: string; about: string })[];
      none: number;
      ticks: readonly { at: number; words: string }[];
      sides?: readonly [string, string];
      scale: string;
    }
  | {
      kind: "how-fast";
      rows: readonly {
        name: string;
        reading: string;
        points: readonly { at: number; shift: number; clear: boolean }[];
      }[];
      marks: readonly { at: number; words: string }[];
    }
  | { kind: "told"; groups: readonly TakenStrip[] };

/** One row of a figure's table, with what it needs to stand alone. */
export type TakenRow = {
  cells: readonly string[];
  record?: EvidenceRecord | undefined;
  measured?: string | undefined;
  when?: string | undefined;
  compared?: string | undefined;
  /** Of how many people. */
  people?: string | undefined;
  /** How large the gap is, and how far chance could move it. */
  gap?: string | undefined;
  /** How sure anyone can be of this row, where rows differ. */
  sure?: Sure | undefined;
};

/** A figure with everything it must not lose when it leaves its page. */
export type TakenFigure = {
  id: string;
  title: string;
  /** How to read it. */
  reading: string;
  sure?: Sure | undefined;
  /** Why it carries no rating of its own, where it carries none. */
  unrated?: string;
  facts: readonly (readonly [string, string])[];
  head: readonly string[];
  rows: TakenRow[];
  picture: Picture;
};

/** The sources of a figure, in the order of its rows. */
export function sourcesOf({ rows }: TakenFigure): EvidenceRecord[] {
  return [...new Set(rows.flatMap(({ record }) => record ?? []))];
}
