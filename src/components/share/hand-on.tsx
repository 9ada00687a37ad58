import { citationFiles, citedPage } from "../../library/citation/page";
import type { PageEntry } from "../../library/library";
import { absolute } from "../../site";
import { TakeAway } from "./take-away";

/** What one person sends to another: the title, the answer in a sentence, the address. */
export function messageOf(page: Pick<PageEntry, "address" | "title" | "answer">): string {
  return `${page.title}\n\n${page.answer}\n\n${absolute(page.address)}`;
}

/** A link that opens the reader's own mail program with the message in it. */
export function mailOf(page: Pick<PageEntry, "address" | "title" | "answer">): string {
  return `mailto:?subject=${encodeURIComponent(page.title)}&body=${encodeURIComponent(messageOf(page))}`;
}

const fileNames = { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" } as const;

/** Near the end of every page: how to print it, words to send it with, and how to cite it. */
export function HandOn({ page }: { page: PageEntry }) {
  const place = page.address.slice(0, -1);
  return (
    <div className="hand-on">
      <TakeAway page={page} />
      <details>
        <summary>Send this to someone</summary>
        <textarea aria-label="Message" rows={6} readOnly data-copy="the message" defaultValue={messageOf(page)} />
        <a href={mailOf(page)}>Send by email</a>
      </details>
      <details>
        <summary>Cite this page</summary>
        <p>Vancouver</p>
        <p data-copy="Vancouver">{citedPage(page, "vancouver")}</p>
        <p>APA</p>
        <p data-copy="APA">{citedPage(page, "apa")}</p>
        <p>
          {(Object.keys(citationFiles) as (keyof typeof citationFiles)[]).map((end) => (
            <a key={end} href={`/cite${place}.${end}`} download>
              {fileNames[end]}
            </a>
          ))}
        </p>
      </details>
    </div>
  );
}
