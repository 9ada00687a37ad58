import type { ReactNode } from "react";
import { sectionNames } from "../../library/section-names";
import type { Section } from "../../schema/vocabulary";
import { dayInWords } from "../../site";
import { Breadcrumbs } from "../frame/breadcrumbs";
import { offeredHandout } from "../share/offered-handout";

type Props = {
  section: Section;
  /** A class of its own for the tool's styles. */
  name: string;
  title: string;
  answer: string;
  /** When the evidence was checked and is checked next, where the tool has dates of its own. */
  dates?: { checked: string; next: string; due: boolean };
  /** The tool stands in a page of its section rather than in the section itself. */
  within?: { title: string; address: string };
  children: ReactNode;
};

/** What every tool has: the way back, its title, what it is, and how old it is. */
export function ToolPage({ section, name, title, answer, dates, within, children }: Props) {
  const handout = offeredHandout(`/${section}/${name}/`);
  return (
    <div className={`tool ${name}`}>
      <Breadcrumbs
        to={[
          { address: `/${section}/`, name: sectionNames[section] },
          ...(within ? [{ address: within.address, name: within.title }] : []),
        ]}
      />
      <h1>{title}</h1>
      <p className="answer">{answer}</p>
      <p className="page-facts">
        Information, not advice for one person.
        {dates ? ` Evidence checked ${dayInWords(dates.checked)}.` : ""} Not yet reviewed by a clinician.
      </p>
      {dates?.due ? (
        <p className="due">
          This page is past the date of its next check, {dayInWords(dates.next)}. Newer evidence may exist.
        </p>
      ) : null}
      {children}
      {handout ? (
        <p className="screen-only">
          <a href={handout}>The same on paper, to fill in by hand (PDF)</a>
        </p>
      ) : null}
    </div>
  );
}
