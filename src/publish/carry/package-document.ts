import { site } from "../../site";
import type { Chapter } from "./chapter";
import { bookPage, escaped } from "./xhtml";

/** A chapter of the contents list, and those that belong to it. */
export type Part = { chapter: Chapter; within: readonly Chapter[] };

/** A name for this book that stays the same from one making to the next. */
const identifier = "urn:uuid:6d0b7f5e-6f0e-5c57-9d9f-1f8d5e0d7a42";

/** What a reader who uses a screen reader, or picks a book by what it needs of them, is told before opening it. */
const accessibility = [
  ["accessMode", "textual"],
  ["accessMode", "visual"],
  ["accessModeSufficient", "textual"],
  ["accessibilityFeature", "alternativeText"],
  ["accessibilityFeature", "displayTransformability"],
  ["accessibilityFeature", "longDescription"],
  ["accessibilityFeature", "readingOrder"],
  ["accessibilityFeature", "structuralNavigation"],
  ["accessibilityFeature", "tableOfContents"],
  ["accessibilityHazard", "none"],
  [
    "accessibilitySummary",
    "Everything is text. Each figure carries its numbers in words or as a table beside it. No colour carries a meaning alone. Nothing moves, and there is no script. It has been checked by programs, not by a person with a screen reader.",
  ],
] as const;

/** The container that leads a reading system to the book. */
export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * The package document of EPUB 3.3: what the book is, every file in it, and their order.
 *
 * @param day the day of the commit; 1980, as in the archive, if there is none.
 */
export function packageDocument(chapters: readonly Chapter[], day: string): string {
  const id = (file: string) => `f-${file.replace(/\.xhtml$/, "")}`;
  const withSvg = (body: string) => (body.includes("<svg") ? ' properties="svg"' : "");
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier}</dc:identifier>
<dc:title>${escaped(site.name)}</dc:title>
<dc:language>en-GB</dc:language>
<dc:publisher>${escaped(site.name)}</dc:publisher>
<dc:description>${escaped(site.purpose)}</dc:description>
<dc:rights>Creative Commons Attribution 4.0 International (CC BY 4.0)</dc:rights>
<dc:source>${escaped(site.url)}/</dc:source>
<dc:type>Health information</dc:type>
<meta property="dcterms:modified">${day || "1980-01-01"}T00:00:00Z</meta>
${accessibility.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`).join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover-page" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="style" href="book.css" media-type="text/css"/>
${chapters.map(({ file, body }) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"${withSvg(body)}/>`).join("\n")}
</manifest>
<spine>
<itemref idref="cover-page"/>
<itemref idref="nav"/>
${chapters.map(({ file }) => `<itemref idref="${id(file)}"/>`).join("\n")}
</spine>
</package>
`;
}

/** The contents list, and the places a reading system may jump to. */
export function navigation(parts: readonly Part[]): string {
  const entry = ({ file, title }: Chapter) => `<a href="${file}">${escaped(title)}</a>`;
  const items = parts.map(({ chapter, within }) => {
    const list = within.length > 0 ? `<ol>${within.map((one) => `<li>${entry(one)}</li>`).join("")}</ol>` : "";
    return `<li>${entry(chapter)}${list}</li>`;
  });
  return bookPage(
    "Contents",
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">Contents</h1><ol>
${items.join("\n")}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="Landmarks"><ol><li><a epub:type="cover" href="cover.xhtml">Cover</a></li><li><a epub:type="toc" href="#contents">Contents</a></li><li><a epub:type="bodymatter" href="${parts[0]?.chapter.file ?? "cover.xhtml"}">Beginning</a></li></ol></nav>`,
  );
}
