import type { ReactNode } from "react";
import type { Rating } from "../../schema/vocabulary";
import { CertaintyMark } from "./certainty-mark";
import { SelfLink } from "./self-link";

type Props = { id: string; said: string; rating: Rating; verdict: string; children?: ReactNode };

/**
 * A sentence people meet, what holds of it, what does not, and how sure anyone can be. Its heading is never the bare
 * sentence: the marks and the verdict are letters of it, so that no copy, outline or list of contents says it as ours.
 * Its address was `#id` of the heading once, and is now that of the whole, so that old links still lead here.
 */
export function Claim({ id, said, rating, verdict, children }: Props) {
  const heading = `claim-${id}`;
  return (
    <section className="claim-checked" id={id} aria-labelledby={heading}>
      <h2 id={heading}>
        {`Claim: “${said}” `}
        <SelfLink id={heading} />
        <span className="verdict">{verdict}</span>
      </h2>
      <p>
        <CertaintyMark rating={rating} />
      </p>
      {children}
    </section>
  );
}
