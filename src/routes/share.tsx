import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { LinkItems } from "../components/frame/link-items";
import type { Rendered } from "../components/render";
import { HandoutLink } from "../components/share/handout-link";
import { SendFirst } from "../components/share/send-first";
import { qrAddress } from "../library/edition";
import { library, type PageEntry } from "../library/library";
import { sectionNames } from "../library/section-names";
import { sections } from "../schema/vocabulary";
import { absolute } from "../site";
import { rendered } from "./page";
import { sectionExtras } from "./section-extras";

type Shareable = Pick<PageEntry, "address" | "title">;

/** Words for a letter to a patient. They say what the page is, that it is not advice for one person, and that no clinician has reviewed it. */
export function letterWords(page: Shareable): string {
  const end = /[.?!]$/.test(page.title) ? "" : ".";
  return `To read at your own pace: “${page.title}”${end} ${absolute(page.address)} It is independent information, not advice for one person, and no clinician has reviewed it yet. It says how sure anyone can be, and gives its sources.`;
}

/** Words for a letter with something to fill in or to print; not all of these say how sure anyone can be. */
function toolWords({ address, title }: Shareable): string {
  return `To fill in or to print: “${title}”. ${absolute(address)} It is independent information, not advice for one person, and no clinician has reviewed it yet. It gives its sources.`;
}

/** What a patient fills in, prints or takes along: each once, though a section may show another's. */
function tools(): Shareable[] {
  const all = [...(sectionExtras.clinic ?? []), ...(sectionExtras.decide ?? [])];
  return [...new Map(all.map((tool) => [tool.address, tool])).values()];
}

/** For clinicians: each page's address, its QR code, and ready words for a letter. */
export function renderShare(): Rendered {
  const pages = [...library().pages.values()];
  return rendered({
    title: "Hand a page to a patient",
    description: "The address of each page, its QR code to print, and ready words for a letter.",
    address: "/clinicians/share/",
    here: "/clinicians/",
    content: (
      <div className="listing share">
        <Breadcrumbs to={[{ address: "/clinicians/", name: sectionNames.clinicians }]} />
        <h1>Hand a page to a patient</h1>
        <p className="answer">The address of each page, its QR code to print, and ready words for a letter.</p>
        <SendFirst />
        <p>
          Nothing here knows who opens a page, and no address tells where it was handed out. You may copy, print and
          change the words; see the <a href="/about/licence/">licence</a>. To cite a page, open “Cite this page” near
          its end.
        </p>
        <p>On paper this is a list of addresses. A page that you open here prints with its QR code and its words.</p>
        <section aria-labelledby="tools">
          <h2 id="tools">To fill in, print or take along</h2>
          {tools().map((tool) => (
            <Shared key={tool.address} page={tool} words={toolWords(tool)} />
          ))}
        </section>
        {sections
          .filter((section) => section !== "about")
          .map((section) => {
            const entries = pages
              .filter((page) => page.section === section)
              .sort((a, b) => a.title.localeCompare(b.title, "en"));
            return entries.length === 0 ? null : (
              <section key={section} aria-labelledby={section}>
                <h2 id={section}>{sectionNames[section]}</h2>
                {entries.map((page) => (
                  <Shared key={page.address} page={page} words={letterWords(page)} />
                ))}
              </section>
            );
          })}
        <section aria-labelledby="about">
          <h2 id="about">{sectionNames.about}</h2>
          <ul className="links">
            <LinkItems to={pages.filter(({ section }) => section === "about")} />
          </ul>
        </section>
      </div>
    ),
  });
}

function Shared({ page, words }: { page: Shareable; words: string }) {
  const code = qrAddress(page.address);
  return (
    <details>
      <summary>{page.title}</summary>
      <p>
        <a href={page.address}>{absolute(page.address)}</a>
      </p>
      <p data-copy="the words">{words}</p>
      <p>
        {/* biome-ignore lint/performance/noImgElement: a plain file, fetched when its details open */}
        <img src={code} alt={`QR code of ${page.title}`} width={180} height={180} loading="lazy" />
        <a href={code} download aria-label={`Download the QR code of ${page.title}`}>
          Download the QR code
        </a>
        <HandoutLink address={page.address} title={page.title} />
      </p>
    </details>
  );
}
