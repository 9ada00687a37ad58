import { Breadcrumbs } from "../components/frame/breadcrumbs";
import type { Rendered } from "../components/render";
import { AnswerTable, totalWords } from "../components/self-audit/answer-table";
import { CriteriaTable } from "../components/self-audit/criteria-table";
import { OwnScoring } from "../components/self-audit/own-scoring";
import { Row, RowGroup, RowTable } from "../components/tables/row-table";
import { library, type PageEntry } from "../library/library";
import { sectionNames } from "../library/section-names";
import { auditedPages } from "../library/self-audit/audited-pages";
import { selfAudit } from "../library/self-audit/self-audit";
import { answersOf, totalOf } from "../library/self-audit/totals";
import { weakestItems } from "../library/self-audit/weakest";
import { auditedSections } from "../schema/self-audit";
import { dayInWords } from "../site";
import { rendered } from "./page";

const home = "/about/self-audit/";

/** Where a page's scores stand. */
function scoresAddress(address: string): string {
  return `/about/self-audit${address}`;
}

function audited(page: PageEntry) {
  return { address: page.address, front: page, words: page.raw };
}

/** A page's answers and totals in every instrument; undefined where nobody has scored it. */
function scored(page: PageEntry) {
  const { instruments, scores } = selfAudit();
  const given = scores.get(page.address);
  if (!given) return undefined;
  return instruments.map((instrument) => {
    const answered = answersOf(instrument, audited(page), given);
    return { instrument, answered, total: totalOf(instrument, answered) };
  });
}

function pagesToScore(): PageEntry[] {
  const toScore = auditedPages([...library().pages.values()].map(audited));
  return auditedSections.flatMap((section) =>
    toScore.flatMap(({ address, front }) => (front.section === section ? (library().pages.get(address) ?? []) : [])),
  );
}

export function selfAuditAddresses(): { params: { section: string; slug: string } }[] {
  return pagesToScore()
    .filter((page) => scored(page))
    .map(({ address }) => {
      const [, section = "", slug = ""] = address.split("/");
      return { params: { section, slug } };
    });
}

/** Every page's totals, what the pages lose most, and the criteria for the decision aid. */
export function renderSelfAudit(): Rendered {
  const { instruments, aid } = selfAudit();
  const pages = pagesToScore().map((page) => ({ page, results: scored(page) }));
  const weakest = weakestItems(
    pages.flatMap(({ results }) =>
      (results ?? []).flatMap(({ instrument, answered }) =>
        answered.map((item) => ({ instrument: instrument.name, item })),
      ),
    ),
    8,
  );
  const answer = "We held every page against four checklists, and the decision aid against two more, by ourselves.";
  return rendered({
    title: "How we score ourselves",
    description: answer,
    address: home,
    here: "/about/",
    content: (
      <div className="listing">
        <Breadcrumbs to={[{ address: "/about/", name: "About" }]} />
        <h1>How we score ourselves</h1>
        <p className="answer">{answer}</p>
        <OwnScoring />
        <h2 id="how">How were the scores given?</h2>
        <p>
          A program of the kind called AI read each page in full and answered each question with a sentence of reason.
          It was told to be strict. Such a reader can be wrong, and it shares its makers’ blind spots.
        </p>
        <p>
          Items marked “Checked by the build” are answered by the site’s own code from the page itself, each time the
          site is built. If a total falls below what was last published, the site is not built.
        </p>
        <p>
          A high total does not make a page right or a treatment good. If you would score a page in another way,{" "}
          <a href="/about/corrections/">tell us</a>.
        </p>
        <h2 id="lists">What do the lists ask?</h2>
        <dl className="facts">
          {instruments.map(({ id, name, what, source }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {what} {source ? <a href={source}>The original</a> : null}
              </dd>
            </div>
          ))}
        </dl>
        <h2 id="weakest">What do our pages lose most?</h2>
        <ul>
          {weakest.map(({ item, instrument, points, of, pages: count }) => (
            <li key={`${instrument} ${item.id}`}>
              {item.words} {instrument}: {points} of {of} points over {count} pages.
            </li>
          ))}
        </ul>
        <h2 id="pages">What did each page get?</h2>
        <RowTable
          caption="Our own scoring: points of those possible. Items that do not apply are left out of both."
          head={["Page", ...instruments.map(({ short }) => short)]}
        >
          {auditedSections.map((section) => (
            <RowGroup key={section} title={sectionNames[section]}>
              {pages
                .filter(({ page }) => page.section === section)
                .map(({ page, results }) => (
                  <Row
                    key={page.address}
                    title={<a href={results ? scoresAddress(page.address) : page.address}>{page.title}</a>}
                    cells={
                      results?.map(({ total }, index) => (
                        <span key={instruments[index]?.id} className="held">
                          {totalWords(total)}
                        </span>
                      )) ?? "Not scored yet"
                    }
                  />
                ))}
            </RowGroup>
          ))}
        </RowTable>
        <h2 id="decision-aid">Which criteria does the decision aid meet?</h2>
        <p>
          We read <a href="/decide/aid/">the decision aid</a> on {dayInWords(aid.scored)} beside two lists of criteria.
          It has not been tested with patients or clinicians. It carries no certificate, and nobody outside has assessed
          it.
        </p>
        {aid.sets.map((set) => (
          <section key={set.id} aria-labelledby={set.id}>
            <h3 id={set.id}>{set.name}</h3>
            <CriteriaTable set={set} />
          </section>
        ))}
      </div>
    ),
  });
}

/** One page's answers, with a sentence of reason each. */
export function renderPageScores(address: string): Rendered {
  const page = library().pages.get(address);
  const results = page && scored(page);
  if (!page || !results) throw new Error(`No scores for ${address}`);
  const day = dayInWords(selfAudit().scores.get(address)?.scored ?? page.checked);
  const answer = results.map(({ instrument, total }) => `${instrument.name} ${totalWords(total)}`).join("; ");
  return rendered({
    title: `Our scores: ${page.title}`,
    description: `Our own scoring of one page, with reasons: ${answer}.`,
    address: scoresAddress(address),
    here: "/about/",
    content: (
      <div className="listing">
        <Breadcrumbs
          to={[
            { address: "/about/", name: "About" },
            { address: home, name: "How we score ourselves" },
          ]}
        />
        <h1>Our scores: {page.title}</h1>
        <p className="answer">{answer}.</p>
        <OwnScoring />
        <p>
          The page read: <a href={address}>{page.title}</a>. Scored on {day}.
        </p>
        {results.map(({ instrument, answered, total }) => (
          <section key={instrument.id} aria-labelledby={instrument.id}>
            <h2 id={instrument.id}>{instrument.name}</h2>
            <AnswerTable instrument={instrument} answered={answered} total={total} />
          </section>
        ))}
      </div>
    ),
  });
}
