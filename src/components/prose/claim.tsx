import type { ReactNode } from "react";
import type { Rating } from "../../schema/vocabulary";
import { CertaintyMark } from "./certainty-mark";
import { SelfLink } from "./self-link";

type Props = { id: string; said: string; rating: Rating; verdict: string; children?: ReactNode };

/** A sentence people meet, what holds of it, what does not, and how sure anyone can be. */
export function Claim({ id, said, rating, verdict, children }: Props) {
  return (
    <section className="claim-checked" aria-labelledby={id}>
      <h2 id={id}>
        <q>{said}</q>
        <SelfLink id={id} />
      </h2>
      <p className="verdict">
        <b>{verdict}</b> <CertaintyMark rating={rating} />
      </p>
      {children}
    </section>
  );
}
