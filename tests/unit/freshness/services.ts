import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Manners } from "../../../src/freshness/polite-client";
import { type EvidenceRecord, record } from "../../../src/schema/record";

/** Answers in the shape of GET https://api.crossref.org/works/{doi}, with the fields that the check reads and some more. */
export function crossrefWork(doi: string, title: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    status: "ok",
    "message-type": "work",
    "message-version": "1.0.0",
    message: {
      DOI: doi,
      type: "journal-article",
      publisher: "A publisher",
      title: [title],
      subtitle: [],
      "container-title": ["A journal"],
      relation: {},
      "is-referenced-by-count": 3,
      ...more,
    },
  });
}

/** Answers in the shape of E-utilities' esummary.fcgi?db=pubmed&retmode=json. */
export function pubmedSummaries(entries: Record<string, Record<string, unknown>>): string {
  return JSON.stringify({
    header: { type: "esummary", version: "0.3" },
    result: {
      uids: Object.keys(entries),
      ...Object.fromEntries(Object.entries(entries).map(([uid, entry]) => [uid, { uid, ...entry }])),
    },
  });
}

/** What PubMed says of an article to which nothing has happened. */
export function pubmedArticle(title: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: `${title}.`,
    source: "A J",
    pubdate: "2013 Oct",
    pubtype: ["Journal Article", "Randomized Controlled Trial"],
    references: [],
    articleids: [{ idtype: "pubmed", idtypen: 1, value: "1" }],
    ...more,
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Both services on one local port: paths that begin with /crossref/ and /pubmed/. */
export class Services {
  readonly asked: string[] = [];
  readonly agents: string[] = [];
  underWay = { crossref: 0, pubmed: 0 };
  mostUnderWay = 0;
  private server: Server | undefined;

  constructor(private readonly handler: Handler) {}

  async open(): Promise<{ crossref: string; pubmed: string }> {
    this.server = createServer((request, response) => {
      const address = decodeURIComponent(request.url ?? "");
      const service = address.startsWith("/crossref") ? "crossref" : "pubmed";
      this.asked.push(address);
      this.agents.push(request.headers["user-agent"] ?? "");
      this.underWay[service]++;
      this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay[service]);
      response.on("close", () => this.underWay[service]--);
      this.handler(request, response);
    });
    await new Promise<void>((resolve) => this.server?.listen(0, "127.0.0.1", resolve));
    const { port } = this.server.address() as AddressInfo;
    return { crossref: `http://127.0.0.1:${port}/crossref`, pubmed: `http://127.0.0.1:${port}/pubmed` };
  }

  close(): Promise<void> {
    this.server?.closeAllConnections();
    return new Promise((resolve) => {
      this.server?.close(() => resolve());
    });
  }
}

/** Manners that wait for nothing and write down what they would have waited. */
export function hasty(waited: number[] = []): Manners {
  return {
    agent: "ketamine-in-plain-numbers/test",
    pause: 1000,
    // a busy machine has let an answer of this same machine wait for longer than a fifth of a second
    timeout: 10_000,
    tries: 3,
    firstWait: 2000,
    longestWait: 60_000,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
  };
}

/** A record that the schema accepts, with the fields a test is about. */
export function aRecord(id: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return record.parse({
    id,
    title: `A made-up trial named ${id} for tests`,
    type: "randomised-trial",
    topics: ["rapid-onset"],
    finding: "Nothing: it is made up.",
    limits: ["It is made up."],
    read: "abstract",
    source: "https://example.org/",
    checked: "2026-06-01",
    checks: [{ date: "2026-07-01", source: "https://example.org/", what: "both", result: "agrees" }],
    ...more,
  });
}
