import type { AnsweredItem } from "./totals";

/** An item with what all pages got of what they could have got on it. */
export type ItemShare = { item: AnsweredItem; instrument: string; points: number; of: number; pages: number };

/**
 * The items on which the pages lose most, the weakest first.
 *
 * @param answered every item of every page, with the name of its instrument.
 * @param most how many items to return.
 */
export function weakestItems(
  answered: readonly { instrument: string; item: AnsweredItem }[],
  most: number,
): ItemShare[] {
  const shares = new Map<string, ItemShare>();
  for (const { instrument, item } of answered) {
    const answer = item.given?.answer;
    if (answer === undefined || answer === "does not apply") continue;
    const key = `${instrument} ${item.id}`;
    const share = shares.get(key) ?? { item, instrument, points: 0, of: 0, pages: 0 };
    share.points += typeof answer === "number" ? answer : answer === "yes" ? 1 : 0;
    share.of += typeof answer === "number" ? 5 : 1;
    share.pages++;
    shares.set(key, share);
  }
  return [...shares.values()].sort((a, b) => a.points / a.of - b.points / b.of).slice(0, most);
}
