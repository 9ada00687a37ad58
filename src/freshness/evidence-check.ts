import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceRecord } from "../schema/record";
import { askCrossref } from "./crossref";
import { type Finding, findingsOf } from "./findings";
import { type Manners, politeClient, ServiceSilent } from "./polite-client";
import { askPubMed } from "./pubmed";
import { report, type Unanswered } from "./report";
import { openProgress, type Progress } from "./state";

export type EvidenceCheck = {
  records: readonly EvidenceRecord[];
  /** Where the state and the report are kept. */
  folder: string;
  /** The services' addresses, without a slash at the end. */
  crossref: string;
  pubmed: string;
  /** An e-mail address at which the services can reach whoever runs this. */
  contact?: string;
  today: string;
  fresh: boolean;
  manners: Manners;
  /** Tells a person how far it is. */
  say: (line: string) => void;
};

/** 0: nothing changed; 2: something did; 1: something could not be asked. */
export type Outcome = { status: 0 | 1 | 2; report: string; findings: Finding[] };

const atOnce = 40;
/** After this many silences in a row a service is left alone. */
const patience = 3;

/** Asks Crossref and PubMed about every DOI and PMID of the records, and says what has changed. */
export async function evidenceCheck(options: EvidenceCheck): Promise<Outcome> {
  const { records, folder, today, say } = options;
  const progress = openProgress(folder, today, options.fresh);
  if (progress.answers.size > 0) say(`Going on: ${progress.answers.size} answers are kept from before.`);
  const dois = unique(records.map(({ doi }) => doi));
  const pmids = unique(records.map(({ pmid }) => pmid));
  const unanswered = (
    await Promise.all([crossrefAnswers(dois, progress, options), pubmedAnswers(pmids, progress, options)])
  ).flat();
  const findings = records.flatMap((record) =>
    findingsOf(record, {
      crossref: progress.answers.get(`doi:${record.doi}`),
      pubmed: progress.answers.get(`pmid:${record.pmid}`),
    }),
  );
  const answered = (prefix: string, names: readonly string[]) =>
    names.filter((name) => progress.answers.has(`${prefix}:${name}`)).length;
  const text = report(findings, unanswered, {
    today,
    dois: answered("doi", dois),
    pmids: answered("pmid", pmids),
    without: records.filter(({ doi, pmid }) => !doi && !pmid).length,
  });
  if (unanswered.length === 0) progress.finish();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "report.md"), text);
  const status = unanswered.length > 0 ? 1 : findings.some(({ acts }) => acts) ? 2 : 0;
  return { status, report: text, findings };
}

async function crossrefAnswers(dois: string[], progress: Progress, options: EvidenceCheck): Promise<Unanswered[]> {
  const get = politeClient(options.manners);
  return eachPatiently(
    dois.filter((doi) => !progress.answers.has(`doi:${doi}`)).map((doi) => [doi]),
    "Crossref",
    options.say,
    async ([doi = ""]) => progress.keep(`doi:${doi}`, await askCrossref(doi, options.crossref, get, options.today)),
  );
}

async function pubmedAnswers(pmids: string[], progress: Progress, options: EvidenceCheck): Promise<Unanswered[]> {
  const get = politeClient(options.manners);
  const waiting = pmids.filter((pmid) => !progress.answers.has(`pmid:${pmid}`));
  const batches = Array.from({ length: Math.ceil(waiting.length / atOnce) }, (_, at) =>
    waiting.slice(at * atOnce, (at + 1) * atOnce),
  );
  return eachPatiently(batches, "PubMed", options.say, async (batch) => {
    const answers = await askPubMed(batch, options.pubmed, get, options.today, options.contact);
    for (const [pmid, given] of answers) progress.keep(`pmid:${pmid}`, given);
  });
}

/** Asks batch after batch; a service that stays silent is not asked about the rest. */
async function eachPatiently(
  batches: readonly string[][],
  service: string,
  say: (line: string) => void,
  ask: (batch: string[]) => Promise<void>,
): Promise<Unanswered[]> {
  const unanswered: Unanswered[] = [];
  let silences = 0;
  for (const [at, batch] of batches.entries()) {
    if (silences >= patience) {
      unanswered.push(
        ...batch.map((name) => ({ name: `${service} ${name}`, why: "not asked, the service is silent" })),
      );
      continue;
    }
    try {
      await ask(batch);
      silences = 0;
      say(`${service} ${at + 1} of ${batches.length}`);
    } catch (error) {
      if (!(error instanceof ServiceSilent)) throw error;
      silences++;
      say(`${service} ${at + 1} of ${batches.length}: ${error.message}`);
      unanswered.push(...batch.map((name) => ({ name: `${service} ${name}`, why: error.message })));
    }
  }
  return unanswered;
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => (name ? [name] : [])))];
}
