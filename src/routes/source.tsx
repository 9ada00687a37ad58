import type { ReactNode } from "react";
import { blindingWords } from "../components/figures/caption";
import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { LinkItems } from "../components/frame/link-items";
import { CiteSource } from "../components/prose/cite-source";
import { RetractedWords } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { OutcomeTable } from "../components/tables/outcome-table";
import { isKetamineTrial, kindName } from "../evidence/kind";
import { publicAddress } from "../evidence/public-address";
import { shortName } from "../evidence/short-name";
import { comparatorWords, resultWords } from "../evidence/trial-words";
import { withLimits } from "../evidence/with-limits";
import { sourceFiles } from "../library/export/files";
import { library } from "../library/library";
import { trialsAddress } from "../library/trials";
import type { EvidenceRecord } from "../schema/record";
import { dayInWords } from "../site";
import { rendered } from "./page";
import { highwireTags } from "./structured-data/highwire";
import { sourceData } from "./structured-data/source";

export function sourceAddresses(): { params: { id: string } }[] {
  return [...library().records.keys()].map((id) => ({ params: { id } }));
}

const readWords: Record<EvidenceRecord["read"], string> = {
  abstract: "its abstract",
  "full-text": "its full text",
  label: "the product label",
  "guideline-text": "the guideline’s text",
  summary: "a summary or a copy, not the source itself",
};

/** One source: what it found, what it cannot show, every figure we hold, where we cite it, how to cite it. */
export function renderSource(id: string): Rendered {
  const { records, citedBy, pages } = library();
  const record = records.get(id);
  if (!record) throw new Error(`No record ${id}`);
  const address = publicAddress(record);
  const citing = (citedBy.get(id) ?? []).flatMap((page) => pages.get(page) ?? []);
  const about = {
    title: `${shortName(record)}: ${record.title}`,
    description: withLimits(record, { short: true }),
    address: `/sources/${id}/`,
  };
  return rendered({
    ...about,
    data: sourceData(record, about),
    paper: highwireTags(record, about.description),
    files: sourceFiles(record.id),
    here: "/sources/",
    content: (
      <article className="source">
        <Breadcrumbs to={[{ address: "/sources/", name: "Sources" }]} />
        <p className="kind">{kindName(record)}</p>
        <h1>{shortName(record)}</h1>
        <p className="paper-title" lang={record.title_language}>
          {record.title}
        </p>
        {record.retracted ? (
          <p className="due">
            <RetractedWords retracted={record.retracted} /> Its figures below are kept as a record only.
          </p>
        ) : null}
        <p className="answer">{record.finding}</p>
        {record.without_ketamine ? (
          <p>
            Nobody in this trial was given ketamine or a relative of it. It is here so that other treatments can be set
            beside ketamine, and it is not counted among <a href="/research/trials/">the trials of ketamine</a>.
          </p>
        ) : null}
        {record.caution ? (
          <p className="due">
            <b>Caution:</b> {record.caution} Its figures do not stand in key points or pictures on this site.
          </p>
        ) : null}
        <h2 id="limits">What it cannot show</h2>
        <ul>
          {record.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <h2 id="study">The study</h2>
        <dl className="facts">
          <Fact name="People">
            {record.participants
              ? `${record.participants.summary}${record.participants.enrolled ? ` (${record.participants.enrolled} people in all)` : ""}`
              : undefined}
          </Fact>
          <Fact name="Compared with">{record.control ? comparatorWords(record) : undefined}</Fact>
          <Fact name="Kept from knowing">{record.blinding ? blindingWords[record.blinding] : undefined}</Fact>
          <Fact name="Came out as">
            {record.type === "randomised-trial" ? (
              <>
                {resultWords(record)}. {record.result_because ?? ""}{" "}
                {isKetamineTrial(record) ? (
                  <a href={`${trialsAddress(record.topics[0])}#${record.id}`}>Its tile among other trials</a>
                ) : null}
              </>
            ) : undefined}
          </Fact>
          <Fact name="Registered as">{record.registration}</Fact>
          <Fact name="Paid for by">{record.funding ?? "Not printed in what we read."}</Fact>
          <Fact name="Authors’ own interests">
            Recorded only where named beside “Paid for by”: <a href="/about/money/#what-else-may-authors-gain">why</a>.
          </Fact>
        </dl>
        {record.arms ? <h3 id="groups">Groups</h3> : null}
        {record.arms ? (
          <ul>
            {record.arms.map((arm) => (
              <li key={arm.id}>
                {arm.label}
                {arm.n ? ` (${arm.n} people)` : ""}
              </li>
            ))}
          </ul>
        ) : null}
        {record.outcomes ? (
          <OutcomeTable id="figures" title="What it measured" outcomes={record.outcomes} record={record} />
        ) : (
          <p>No figure from this source is in the library.</p>
        )}
        {record.harms ? (
          <OutcomeTable id="harms" title="Side effects and dropouts" outcomes={record.harms} record={record} />
        ) : null}
        <h2 id="cited">Where this site cites it</h2>
        {citing.length > 0 ? (
          <ul className="links">
            <LinkItems to={citing} />
          </ul>
        ) : (
          <p>No page cites it yet.</p>
        )}
        <h2 id="cite">The source itself</h2>
        <CiteSource record={record} />
        <p className="links">
          {address ? (
            <a href={address} rel="noopener">
              Open the source
            </a>
          ) : (
            "We read a copy and know no address of the source itself to send you to."
          )}
        </p>
        <h2 id="read">How we read it</h2>
        <p>
          We read {readWords[record.read]} on {dayInWords(record.checked)}. Second readings: {record.checks.length}.
        </p>
        <ul>
          {record.checks.map((check) => (
            <li key={`${check.date} ${check.source} ${check.what}`}>
              {dayInWords(check.date)}: {check.what === "both" ? "citation and figures" : check.what},{" "}
              {check.result === "not-seen" ? "not seen there" : check.result}
            </li>
          ))}
        </ul>
        {record.oddities ? (
          <>
            <h2 id="oddities">Odd in the source</h2>
            <ul>
              {record.oddities.map((oddity) => (
                <li key={`${oddity.outcome} ${oddity.kind}`}>
                  {oddity.outcome}: {oddity.why}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </article>
    ),
  });
}

function Fact({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}
