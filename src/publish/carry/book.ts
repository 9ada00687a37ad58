import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import sharp from "sharp";
import { sectionNames } from "../../library/section-names";
import type { EvidenceRecord } from "../../schema/record";
import { dayInWords, site } from "../../site";
import { bookSources, inOnePiece } from "./book-sources";
import { type Chapter, chapterFile, chapterOf, linked } from "./chapter";
import { container, navigation, type Part, packageDocument } from "./package-document";
import { bookPage, xhtml } from "./xhtml";
import type { Entry } from "./zip";

/**
 * The site as one book (EPUB 3.3): help, every page of words by section, questions, glossary, sources.
 *
 * @param folder the finished site.
 * @param styles the book's stylesheet.
 * @param day the day of the commit, or nothing.
 */
export async function book(
  folder: string,
  { records, styles, day }: { records: ReadonlyMap<string, EvidenceRecord>; styles: string; day: string },
): Promise<Entry[]> {
  const page = (address: string): string => readFileSync(join(folder, address, "index.html"), "utf8");
  const chapter = (address: string): Chapter => chapterOf(page(address), address);
  const isArticle = (address: string): boolean =>
    existsSync(join(folder, address, "index.html")) && page(address).includes('id="about-this-page"');
  const parts: Part[] = [
    { chapter: front(day), within: [chapter("/help/")] },
    ...Object.keys(sectionNames).map((section) => ({
      chapter: chapter(`/${section}/`),
      within: listedIn(page(`/${section}/`))
        .filter(isArticle)
        .map(chapter),
    })),
    { chapter: chapter("/questions/"), within: [] },
    { chapter: chapter("/glossary/"), within: [] },
    { chapter: withSources(chapter("/sources/"), records, page), within: [] },
  ];
  const chapters = parts.flatMap((part) => [part.chapter, ...part.within]);
  const byAddress = new Map(chapters.map((one) => [one.address, one]));
  const inBook = (path: string, content: Entry["content"]): Entry => ({ path: `EPUB/${path}`, content });
  return [
    { path: "mimetype", content: "application/epub+zip" },
    { path: "META-INF/container.xml", content: container },
    inBook("package.opf", packageDocument(chapters, day)),
    inBook("nav.xhtml", navigation(parts)),
    inBook("cover.xhtml", bookPage("Cover", `<p class="cover"><img src="cover.png" alt="${coverWords}"/></p>`)),
    inBook("cover.png", await cover(join(folder, "share", "home.png"))),
    inBook("book.css", styles),
    ...chapters.map((one) => inBook(one.file, bookPage(one.title, xhtml(linked(one, byAddress, site.url))))),
  ];
}

/** The addresses that a section's page lists, in its order. */
function listedIn(html: string): string[] {
  return parse(html)
    .querySelectorAll("main .cards h2 a")
    .map((link) => link.getAttribute("href") ?? "");
}

/** What a reader must know before the first page. */
function front(day: string): Chapter {
  const when = day ? ` as the site stood on ${dayInWords(day)}` : "";
  const body = `<h1>Before you read</h1>
<p>This book holds the pages of ${site.name}${when}. ${site.purpose}</p>
<p><b>It does not correct itself.</b> The newest pages stand at <a href="${site.url}/">${site.url}/</a>. Fetch a new copy now and then.</p>
<p>Information, not advice for one person. Not yet reviewed by a clinician.</p>
<p>If you may act on thoughts of suicide, or someone near you may: <a href="/help/">get help now</a>.</p>
<p>Words and figures: Creative Commons Attribution 4.0 (CC BY 4.0). <a href="/about/licence/">Licence</a>.</p>`;
  return { address: "/", file: chapterFile("/"), title: "Before you read", body, ids: new Set() };
}

function withSources(
  chapter: Chapter,
  records: ReadonlyMap<string, EvidenceRecord>,
  page: (address: string) => string,
): Chapter {
  const body = bookSources(inOnePiece(chapter.body, page), records);
  return { ...chapter, body, ids: new Set([...chapter.ids, ...records.keys()]) };
}

const coverWords = `${site.name}. ${site.purpose}`;

/** The picture of the home page's link on a sheet of its own paper, in the shape of a book. */
async function cover(picture: string): Promise<Uint8Array> {
  const [red = 251, green = 248, blue = 241] = await sharp(picture)
    .extract({ left: 10, top: 100, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return sharp(picture)
    .extend({ top: 485, bottom: 485, background: { r: red, g: green, b: blue } })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
