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

type SelfAudit = {
  instruments: readonly Instrument[];
  scores: ReadonlyMap<string, PageScores>;
  aid: AidCriteria;
};

let kept: { from: unknown[]; audit: SelfAudit } | undefined;

/** Our own scores, as Contentlayer handed them over and the schemas took them; parsed again only where a file has changed. */
export function selfAudit(): SelfAudit {
  const from = ["SelfAuditPage", "SelfAuditInstruments", "SelfAuditDecisionAid"].map((type) =>
    generated(`${type}/_index.json`),
  );
  const before = kept;
  if (before && from.every((file, at) => file === before.from[at])) return before.audit;
  const [pageFiles, instrumentFile, aidFile] = from;
  const pages = z
    .array(z.unknown())
    .parse(pageFiles)
    .map((document) => pageScores.parse(authored(document)))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  const audit = {
    instruments: instruments.parse(only(instrumentFile)).instruments,
    scores: new Map(pages.map((scores) => [scores.page, scores])),
    aid: aidCriteria.parse(only(aidFile)),
  };
  kept = { from, audit };
  return audit;
}

function only(document: unknown): unknown {
  return authored(Array.isArray(document) ? document[0] : document);
}
