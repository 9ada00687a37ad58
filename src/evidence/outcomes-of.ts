/** A record as far as its results go. */
type WithResults<Result> = { outcomes?: readonly Result[] | undefined; harms?: readonly Result[] | undefined };

/** What was measured and what went wrong, in the record's order; nothing of a record that is not there. */
export function outcomesOf<Result>(record: WithResults<Result> | undefined): Result[] {
  return [...(record?.outcomes ?? []), ...(record?.harms ?? [])];
}
