/**
 * The parts of an evidence record that this folder reads. Field names are those of the records in `content/sources`;
 * whatever else a record holds does no harm.
 */

/** What one group showed: people counted, a share of 100, or an average with its spread. */
export type ArmResult = {
  arm: string;
  events?: number | undefined;
  total?: number | undefined;
  percent?: number | undefined;
  mean?: number | undefined;
  sd?: number | undefined;
  se?: number | undefined;
  /** The range of the share, of 100. */
  ci_low?: number | undefined;
  ci_high?: number | undefined;
};

/** The difference between groups as a source prints it; risk differences in percentage points. */
export type PublishedEffect = {
  measure?: string | undefined;
  value?: number | undefined;
  ci_low?: number | undefined;
  ci_high?: number | undefined;
  /** In percent, usually 95. */
  ci_level?: number | undefined;
  /** As printed: 0.02, "<0.001", "0.017 (nominal)". */
  p?: string | number | undefined;
  /** The group that did better, or `neither`. */
  favours?: string | undefined;
};

/** One thing a study measured, at one time. */
export type Outcome = {
  id: string;
  label: string;
  timepoint?: string | undefined;
  primary?: boolean | undefined;
  results?: readonly ArmResult[] | undefined;
  effect?: PublishedEffect | undefined;
  /** The range of the gap in people of 100, treatment less comparator, printed beside a ratio. */
  difference?: { low: number; high: number } | undefined;
  /** How many people all groups had together, where no number for each is printed. */
  people?: number | undefined;
  /** Whether the same people stand in every group. */
  same_people?: boolean | undefined;
};

/** A trial as far as its result can be read from it. */
export type TrialRecord = {
  arms?: readonly { id: string; label: string; comparator?: true | undefined }[] | undefined;
  outcomes?: readonly Outcome[] | undefined;
  harms?: readonly Outcome[] | undefined;
  /** That what was read names no main measure. */
  no_main_measure?: true | undefined;
  /** How the trial came out, entered by hand where its figures cannot say. */
  result?: TrialResult | undefined;
};

/**
 * How a trial came out for the treatment under test, on what it was built to measure.
 * - `better`, `worse`: it did better or worse than its comparator.
 * - `no-clear-difference`: chance could explain the difference, or there was none.
 * - `no-worse`: it was built to show that the treatment is not worse than its comparator, and showed that.
 * - `mixed`: its main measures disagree.
 * - `other-question`: it asked something else than whether people fare better: how a medicine works, driving, healthy
 *   volunteers, a later analysis. Only entered by hand.
 * - `not-reported`: no result has been published, or none was read.
 * - `not-judged`: there are results, but the figures do not say which way they point.
 */
export type TrialResult =
  | "better"
  | "no-worse"
  | "no-clear-difference"
  | "worse"
  | "mixed"
  | "other-question"
  | "not-judged"
  | "not-reported";
