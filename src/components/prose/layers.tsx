import type { ReactNode } from "react";
import type { PageContext } from "../page-context";
import { HowSure } from "./how-sure";
import { MarksLead } from "./marks-lead";

type Props = { context: PageContext; children?: ReactNode };

/** The short version. It is never closed, and how sure anyone can be follows it at once. */
export function InAMinute({ context, children }: Props) {
  return (
    <>
      <section className="minute" aria-labelledby="in-a-minute">
        <h2 id="in-a-minute">In a minute</h2>
        {children}
      </section>
      <HowSure context={context} />
    </>
  );
}

export function InFull({ children }: Props) {
  return (
    <div className="full">
      <p className="layer-name">In full</p>
      {children}
    </div>
  );
}

export function NotKnown({ children }: Props) {
  return (
    <section className="not-known" aria-labelledby="not-known">
      <h2 id="not-known">What we do not know</h2>
      {children}
    </section>
  );
}

export function WhatYouCanDo({ children }: Props) {
  return (
    <section className="can-do" aria-labelledby="what-you-can-do">
      <h2 id="what-you-can-do">What you can do</h2>
      {children}
    </section>
  );
}

/** For clinicians: closed on screen until asked for, open where the whole page is theirs. */
export function ForClinicians({ context, children }: Props) {
  if (context.page.kind === "reference") {
    return (
      <MarksLead value="list">
        <HowSure context={context} />
        <div className="clinicians">{children}</div>
      </MarksLead>
    );
  }
  return (
    <details className="clinicians" id="for-clinicians">
      <summary>
        <h2>For clinicians</h2>
      </summary>
      <MarksLead value="list">{children}</MarksLead>
    </details>
  );
}
