import type { PageEntry } from "../../library/library";
import { sectionNames } from "../../library/section-names";
import { modifiedOn } from "../../library/true-dates";
import { dayInWords } from "../../site";
import { PersonShapes } from "../figures/person";
import type { ArticleContext } from "../page-context";
import { RetractedNotice } from "../prose/retracted";
import { HandOn } from "../share/hand-on";
import { offeredHandout } from "../share/offered-handout";
import { Breadcrumbs } from "./breadcrumbs";
import { NewestChange } from "./newest-change";
import { SourceList } from "./source-list";

type Props = {
  context: ArticleContext;
  /** The page's words, already rendered. */
  body: string;
  /** The sources whose marks open a note in place. */
  noted?: ReadonlySet<string>;
  headings: readonly { id: string; text: string }[];
  next: readonly PageEntry[];
  due: boolean;
  /** Measured reading grades by layer, in the words of the page. */
  grades: readonly { layer: string; grade: number }[];
  /** Whether sources are named in short, for want of room. */
  brief: boolean;
};

/** An explainer, guide or reference page from title to sources. */
export function Article({ context, body, noted, headings, next, due, grades, brief }: Props) {
  const { page } = context;
  const changed = modifiedOn(page);
  // a reference page prints whole, tables, sources and all; who prints it should know first of the sheets made for paper
  const shorter = page.kind === "reference" ? offeredHandout(page.address) : undefined;
  return (
    <article>
      <Breadcrumbs to={[{ address: `/${page.section}/`, name: sectionNames[page.section] }]} />
      <h1>{page.title}</h1>
      <p className="answer">{page.answer}</p>
      <p className="page-facts">
        Information, not advice for one person. Evidence checked {dayInWords(page.checked)}
        {changed > page.checked ? `, words changed ${dayInWords(changed)}` : ""}. Not yet reviewed by a clinician.
        {shorter ? (
          <span className="shorter">
            {" "}
            For paper: <a href={shorter}>the same on four sides (PDF)</a>, with sources in short.
          </span>
        ) : null}
      </p>
      <RetractedNotice context={context} />
      {due ? (
        <p className="due">
          This page is past the date of its next check, {dayInWords(page.next)}. Newer evidence may exist.
        </p>
      ) : null}
      <nav className="contents" aria-label="On this page">
        <details>
          <summary>On this page</summary>
          <ol>
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      {/* after the answer: what stands before it holds it up */}
      {body.includes('class="people') ? <PersonShapes /> : null}
      <div className="body" dangerouslySetInnerHTML={{ __html: body }} />
      <SourceList context={context} {...(noted ? { noted } : {})} brief={brief} />
      <section className="page-history" aria-labelledby="about-this-page">
        <h2 id="about-this-page">About this page</h2>
        <dl className="facts">
          <div>
            <dt>Whom we had in mind</dt>
            <dd>“{page.need}”</dd>
          </div>
          <div>
            <dt>Evidence checked</dt>
            <dd>{dayInWords(page.checked)}</dd>
          </div>
          <div>
            <dt>Next check</dt>
            <dd>{dayInWords(page.next)}</dd>
          </div>
          {grades.length > 0 ? (
            <div>
              <dt>Reading level</dt>
              <dd>
                {grades.map(({ layer, grade }) => `${layer}: grade ${grade}`).join("; ")} (Flesch-Kincaid, US school
                years)
              </dd>
            </div>
          ) : null}
          <div>
            <dt>Reviewed by</dt>
            <dd>Not yet reviewed by a clinician.</dd>
          </div>
          <div>
            <dt>Paid for by</dt>
            <dd>
              Nobody. <a href="/about/money/">Money and interests</a>
            </dd>
          </div>
          <div>
            <dt>What changed</dt>
            <dd>
              <NewestChange changes={page.changes} />
            </dd>
          </div>
        </dl>
      </section>
      <HandOn page={page} />
      <nav className="read-next" aria-labelledby="read-next">
        <h2 id="read-next">Read next</h2>
        <ul>
          {next.map((entry) => (
            <li key={entry.address}>
              <a href={entry.address}>{entry.title}</a>
              <span>{entry.answer}</span>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
