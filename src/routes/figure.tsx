import { aloneWidth, type Origin } from "../components/figures/alone/figure-alone";
import { PersonShapes } from "../components/figures/person";
import { sourcesOf } from "../components/figures/taken";
import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { RetractedMark } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { formatted } from "../library/citation/format";
import { citedPage } from "../library/citation/page";
import { library, type PageEntry } from "../library/library";
import { sectionNames } from "../library/section-names";
import { absolute, dayInWords, site } from "../site";
import { figureCsv, figureSvg } from "./figure-files";
import { type FigureOfPage, figuresOf } from "./figures-of";
import { rendered } from "./page";

export function figureAddresses(): { params: { section: string; slug: string; figure: string } }[] {
  return [...library().pages.keys()].flatMap((address) => {
    const [, section = "", slug = ""] = address.split("/");
    return figuresOf(address).map(({ name }) => ({ params: { section, slug, figure: name } }));
  });
}

/** A figure by itself: to read, to download, to cite, and to show in a page of another site. */
export function renderFigure(pageAddress: string, name: string): Rendered {
  const page = library().pages.get(pageAddress);
  const figure = figuresOf(pageAddress).find((one) => one.name === name);
  if (!page || !figure) throw new Error(`No figure ${name} on ${pageAddress}`);
  const place = `/figures${pageAddress}${name}`;
  const onPage = `${pageAddress}#${figure.id}`;
  const origin: Origin = {
    title: page.title,
    address: absolute(onPage),
    site: site.name,
    checked: dayInWords(page.checked),
    citations: sourcesOf(figure).map((record) => formatted(record, "vancouver")),
  };
  const svg = figureSvg(figure, origin);
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0);
  return rendered({
    title: `Figure: ${figure.title} (${page.title})`,
    description: `A figure of “${page.title}” with its source and how sure anyone can be: to download, to cite, to show elsewhere.`,
    address: `${place}/`,
    canonical: onPage,
    here: `/${page.section}/`,
    framable: true,
    files: [
      { address: `${place}.svg`, text: svg },
      { address: `${place}.csv`, text: figureCsv(figure, origin) },
    ],
    content: (
      <div className="listing figure-page">
        <PersonShapes />
        <Breadcrumbs
          to={[
            { address: `/${page.section}/`, name: sectionNames[page.section] },
            { address: pageAddress, name: page.title },
          ]}
        />
        <h1>A figure to take with you</h1>
        <div id="alone">
          <div dangerouslySetInnerHTML={{ __html: figure.html }} />
          <Sources figure={figure} origin={origin} page={page} onPage={onPage} />
        </div>
        <Taking figure={figure} page={page} place={place} origin={origin} height={height} />
      </div>
    ),
  });
}

type Parts = { figure: FigureOfPage; origin: Origin; page: PageEntry };

/** What a frame on another site shows below the figure, so that the figure does not travel without it. */
function Sources({ figure, origin, page, onPage }: Parts & { onPage: string }) {
  const records = sourcesOf(figure);
  return (
    <div className="figure-origin">
      <p>
        From <a href={onPage}>{page.title}</a>, <a href="/">{site.name}</a>. Evidence checked {origin.checked}. Not
        reviewed by a clinician. Information, not advice for one person. <a href="/about/licence/">CC BY 4.0</a>.{" "}
        <a href="/help/">Help in a crisis</a>
      </p>
      {figure.sure?.claim ? (
        <p>
          Rated is this claim: {figure.sure.claim} {figure.sure.reasons.join(" ")}
        </p>
      ) : null}
      <Gaps figure={figure} />
      <details>
        <summary>{records.length === 1 ? "Its source" : `Its ${records.length} sources`}</summary>
        <ul>
          {records.map((record, index) => (
            <li key={record.id}>
              {origin.citations[index]} <a href={`/sources/${record.id}/`}>Its record here</a>
              <RetractedMark record={record} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** How far chance could move each row of a fact box, for which its rows have no room. */
function Gaps({ figure: { picture } }: { figure: FigureOfPage }) {
  const told = picture.kind === "facts" ? picture.facts.filter(({ gap }) => gap) : [];
  if (told.length === 0) return null;
  return (
    <details>
      <summary>How large each gap is, and what chance could do</summary>
      <ul>
        {told.map(({ label, gap }) => (
          <li key={label}>
            {label}: {gap}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How to cite one figure: the page, with the figure's title and address. */
export function figureCitation(page: PageEntry, figure: { title: string; id: string }): string {
  return citedPage(
    { ...page, address: `${page.address}#${figure.id}`, title: `${figure.title} [figure]. In: ${page.title}` },
    "vancouver",
  );
}

/** The line that shows a figure, its certainty and its source in a page of another site. */
export function frameLine(place: string, title: string, height: number): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${absolute(`${place}/#alone`)}" title="${name}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

function Taking({ figure, page, place, origin, height }: Parts & { place: string; height: number }) {
  return (
    <>
      <h2 id="download">Download</h2>
      <p>Each file carries the caption, how sure anyone can be, the source and this site’s address.</p>
      <ul className="downloads links">
        <li>
          <a href={`${place}.svg`} download>
            Picture (SVG), for slides, papers and print
          </a>
        </li>
        <li>
          <a href={`${place}.csv`} download>
            Numbers (CSV), for a table or a program
          </a>
        </li>
      </ul>
      <details>
        <summary>See the picture</summary>
        {/* biome-ignore lint/performance/noImgElement: a plain file, fetched when its details open */}
        <img src={`${place}.svg`} alt={figure.title} width={aloneWidth} height={height} loading="lazy" />
      </details>
      <h2 id="cite">Cite</h2>
      <p data-copy="the citation">{figureCitation(page, figure)}</p>
      <h2 id="embed">Show it on your site</h2>
      <p>This line shows the figure with its certainty and source. It sets no cookie and counts nobody.</p>
      <p className="embed-line">
        <code data-copy="the line">{frameLine(place, figure.title, Math.round(height * 0.9 + 120))}</code>
      </p>
      <p>
        You may share and change it; keep the source and how sure anyone can be beside it. Its address does not change:{" "}
        <a href={`${page.address}#${figure.id}`}>{origin.address}</a>
      </p>
    </>
  );
}
