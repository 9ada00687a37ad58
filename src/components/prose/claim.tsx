import type { ReactNode } from "react";
import { splitClaim } from "../../evidence/claim-address";
import { library } from "../../library/library";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "./certainty-mark";
import { SelfLink } from "./self-link";

type Props = {
  id: string;
  said: string;
  certainty: string;
  verdict: string;
  context: PageContext;
  children?: ReactNode;
};

/**
 * A sentence people meet, what holds of it, what does not, and how sure anyone can be.
 *
 * @param certainty the claim whose rating is shown, of this page or of another.
 * @throws Error where nobody makes that claim; the content check reports that first, in the author's words.
 */
export function Claim({ id, said, certainty, verdict, context, children }: Props) {
  const { page, claim } = splitClaim(certainty);
  const claims = (page ? library().pages.get(page) : context.page)?.certainty;
  const rated = claims?.find((one) => one.id === claim);
  if (!rated) throw new Error(`No claim ${certainty}`);
  return (
    <section className="claim-checked" aria-labelledby={id}>
      <h2 id={id}>
        <q>{said}</q>
        <SelfLink id={id} what="claim" />
      </h2>
      <p className="verdict">
        <b>{verdict}</b> <CertaintyMark rating={rated.rating} id={claim} page={page} />
      </p>
      {children}
    </section>
  );
}
