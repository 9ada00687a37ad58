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
 * A sentence people meet, what holds of it, what does not, and how sure anyone can be. Its heading is never the bare
 * sentence: the marks and the verdict are letters of it, so that no copy, outline or list of contents says it as ours.
 * Its address was `#id` of the heading once, and is now that of the whole, so that old links still lead here.
 *
 * @param certainty the claim whose rating is shown, of this page or of another.
 * @throws Error where nobody makes that claim; the content check reports that first, in the author's words.
 */
export function Claim({ id, said, certainty, verdict, context, children }: Props) {
  const { page, claim } = splitClaim(certainty);
  const claims = (page ? library().pages.get(page) : context.page)?.certainty;
  const rated = claims?.find((one) => one.id === claim);
  if (!rated) throw new Error(`No claim ${certainty}`);
  const heading = `claim-${id}`;
  return (
    <section className="claim-checked" id={id} aria-labelledby={heading}>
      <h2 id={heading}>
        {`Claim: “${said}” `}
        <SelfLink id={heading} />
        <span className="verdict">{verdict}</span>
      </h2>
      <p>
        <CertaintyMark rating={rated.rating} id={certainty} />
      </p>
      {children}
    </section>
  );
}
