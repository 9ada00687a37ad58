import type { EvidenceRecord } from "../schema/record";
import { sentencesOf } from "./numbers/sentences";

type Told = Pick<EvidenceRecord, "finding" | "limits" | "caution" | "retracted">;

/**
 * What a source found, never without what it cannot show: words that leave its page, in a feed, where a search shows it or
 * where someone posts a link. A finding alone reads as a result without reserve.
 *
 * @param record the source; that it was retracted comes first.
 * @param short takes of the first limit and of the caution their first sentence each; the finding stays whole, since its
 *   last sentence is often the harm or the null result.
 */
export function withLimits({ finding, limits, caution, retracted }: Told, { short = false } = {}): string {
  const cut = (text: string): string => (short ? (sentencesOf(text)[0]?.text.trim() ?? text) : text);
  return [
    ...(retracted ? ["Retracted: do not rely on it."] : []),
    finding,
    `Limits: ${cut(limits[0] ?? "")}`,
    ...(caution ? [`Caution: ${cut(caution)}`] : []),
  ].join(" ");
}
