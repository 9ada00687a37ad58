import { readFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "./built";

export { files, out, pages, tree } from "./built";

type Result = { arm: string; events?: number; total?: number };
type Outcome = { id: string; results?: Result[] };
type Effect = { value: number; low: number; high: number };

/** What the audits read of a record in `data/sources.json`. */
export type PublishedRecord = {
  id: string;
  type: string;
  without_ketamine?: boolean;
  title: string;
  finding: string;
  limits: string[];
  caution?: string;
  journal?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  doi?: string;
  pmid?: string;
  topics: string[];
  result?: string;
  funding?: string;
  control?: string;
  participants?: { enrolled?: number };
  arms?: { id: string; label: string; comparator?: true }[];
  outcomes?: Outcome[];
  harms?: Outcome[];
  address: string;
  citedBy: string[];
  computed: {
    outcome: string;
    treatment: string;
    comparator: string;
    riskDifference: Effect;
    riskRatio: Effect | null;
    oddsRatio: Effect | null;
    numberNeededToTreat: { value: number; low: number | null; high: number | null } | null;
  }[];
};

/** A built file as text. */
export const text = (path: string): string => readFileSync(join(out, path), "utf8");

export const records = JSON.parse(text("data/sources.json")) as PublishedRecord[];
