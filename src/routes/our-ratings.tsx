import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { CertaintyMark } from "../components/prose/certainty-mark";
import { RetractedMark } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { peopleInWords, ratingInWords } from "../evidence/our-rating";
import { shortName } from "../evidence/short-name";
import { library, type PageEntry } from "../library/library";
import { sectionNames } from "../library/section-names";
import { type Section, sections } from "../schema/vocabulary";
import { rendered } from "./page";

/** Every claim that we rated ourselves, with where its rating started, what took it down and the records behind it. */
export function renderOurRatings(): Rendered {
  const pages = [...library().pages.values()].filter((page) => ours(page).length > 0);
  const count = pages.reduce((sum, page) => sum + ours(page).length, 0);
  const answer = `The ${count} claims that nobody else has rated, each with the steps that led to our rating.`;
  return rendered({
    title: "How each of our ratings came about",
    description: answer,
    address: "/about/our-ratings/",
    here: "/about/",
    content: (
      <div className="listing">
        <Breadcrumbs to={[{ address: "/about/", name: "About" }]} />
        <h1>How each of our ratings came about</h1>
        <p className="answer">{answer}</p>
        <p>
          The <a href="/about/how-sure/">rules</a> say where a rating starts, what takes it down and what up. Here are
          the steps for each claim. The site works the rating out from them, so a page cannot show another. Which steps
          to take is a judgement, and may be wrong: if you see it differently, <a href="/about/corrections/">say so</a>.
        </p>
        {sections.map((section) => (
          <InSection
            key={section}
            section={section}
            pages={pages
              .filter((page) => page.section === section)
              .sort((a, b) => a.title.localeCompare(b.title, "en"))}
          />
        ))}
      </div>
    ),
  });
}

function ours(page: PageEntry) {
  return (page.certainty ?? []).filter(({ by }) => by === "us");
}

function InSection({ section, pages }: { section: Section; pages: readonly PageEntry[] }) {
  if (pages.length === 0) return null;
  return (
    <>
      <h2 id={section}>{sectionNames[section]}</h2>
      {pages.map((page) => (
        <PageRatings key={page.address} page={page} />
      ))}
    </>
  );
}

function PageRatings({ page }: { page: PageEntry }) {
  const id = page.address.replaceAll("/", "-").replace(/^-|-$/g, "");
  const { records } = library();
  return (
    <>
      <h3 id={id}>{page.title}</h3>
      <p className="links">
        <a href={page.address}>To the page</a>
      </p>
      <section className="how-sure" aria-labelledby={id}>
        <ul>
          {ours(page).map(({ id: claimId, claim, rating, start, down = [], up = [], from = [], people, range }) => (
            <li key={claimId}>
              <CertaintyMark rating={rating} />
              <p className="claim">{claim}</p>
              <p className="why">
                {start ? ratingInWords(start, down, up) : null}
                {peopleInWords(people, range)} {from.length > 0 ? "Rests on " : "Rests on no study."}
                {from.flatMap((one, index) => {
                  const record = records.get(one);
                  const end = index === from.length - 1 ? "." : ", ";
                  return record
                    ? [
                        <a key={one} href={`/sources/${one}/`}>
                          {shortName(record)}
                        </a>,
                        <RetractedMark key={`${one} retracted`} record={record} />,
                        end,
                      ]
                    : [];
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
