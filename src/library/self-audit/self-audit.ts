import { z } from "zod";
import {
  type AidCriteria,
  aidCriteria,
  type Instrument,
  instruments,
  type PageScores,
  pageScores,
} from "../../schema/self-audit";
import { authored, generated } from "../generated";

/** Our own scores, as Contentlayer handed them over and the schemas took them. */
export function selfAudit(): {
  instruments: readonly Instrument[];
  scores: ReadonlyMap<string, PageScores>;
  aid: AidCriteria;
} {
  const pages = z
    .array(z.unknown())
    .parse(generated("SelfAuditPage/_index.json"))
    .map((document) => pageScores.parse(authored(document)))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  return {
    instruments: instruments.parse(only("SelfAuditInstruments")).instruments,
    scores: new Map(pages.map((scores) => [scores.page, scores])),
    aid: aidCriteria.parse(only("SelfAuditDecisionAid")),
  };
}

function only(type: string): unknown {
  const document = generated(`${type}/_index.json`);
  return authored(Array.isArray(document) ? document[0] : document);
}
