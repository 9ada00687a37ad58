/**
 * Takes apart what names a claim: `day-one` is one of the same page, `/uses/ocd/#one-infusion` one of another.
 *
 * @returns the claim's id, and the address of its page where that is another one.
 */
export function splitClaim(written: string): { claim: string; page?: string } {
  const [page = "", claim = ""] = written.split("#");
  return written.startsWith("/") ? { claim, page } : { claim: written };
}
