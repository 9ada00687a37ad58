import type { Answer, Floor, Instrument, InstrumentId, PageScores } from "../../schema/self-audit";
import { type AuditedPage, answeredByBuild } from "./by-build";

/** One item of an instrument with its answer; absent where nobody gave one. */
export type AnsweredItem = Instrument["items"][number] & { given: Answer | undefined };

/** What a page got of what it could get; items that do not apply count in neither. */
export type Total = { points: number; of: number };

/** Every item of an instrument with the answer of the reader or of the build. */
export function answersOf(instrument: Instrument, page: AuditedPage, scores: PageScores): AnsweredItem[] {
  const built = answeredByBuild(page)[instrument.id] ?? {};
  const read = instrument.id === "jama" ? {} : scores[instrument.id];
  return instrument.items.map((item) => ({ ...item, given: item.by === "build" ? built[item.id] : read[item.id] }));
}

/** Adds an instrument's answers up: the scores from 1 to 5 themselves, or the number of yeses. */
export function totalOf(instrument: Instrument, answered: readonly AnsweredItem[]): Total {
  const most = instrument.scale === "one-to-five" ? 5 : 1;
  const applying = answered.flatMap(({ given }) => (given && given.answer !== "does not apply" ? [given.answer] : []));
  return {
    points: applying.reduce<number>((sum, answer) => sum + (answer === "yes" ? 1 : answer === "no" ? 0 : answer), 0),
    of: applying.length * most,
  };
}

/** The points of a page in every instrument, as the floor keeps them. */
export function pointsOf(instruments: readonly Instrument[], page: AuditedPage, scores: PageScores): Floor {
  const points: Record<InstrumentId, number> = { discern: 0, cdc: 0, jama: 0, balance: 0 };
  for (const instrument of instruments)
    points[instrument.id] = totalOf(instrument, answersOf(instrument, page, scores)).points;
  return { page: page.address, ...points };
}
