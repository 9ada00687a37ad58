import { library, type PageEntry } from "../../library/library";
import { absolute } from "../../site";
import { HandoutLink } from "./handout-link";

/** What to send before anything else, by what it is for. */
const first: readonly { when: string; addresses: readonly string[] }[] = [
  { when: "If you send one page", addresses: ["/understand/what-it-is/"] },
  { when: "If they have depression and want numbers", addresses: ["/uses/treatment-resistant-depression/"] },
  { when: "Before you refer", addresses: ["/safety/who-should-not/", "/safety/other-medicines/"] },
];

/** Words for a letter with the first of them: they carry what a patient should know before paying, and no number. */
function firstWords({ address }: PageEntry): string {
  return `Ketamine infusion is off-label for depression. Some people feel better within a day; many do not, and it often fades. It also has risks. Please read this before you book or pay: ${absolute(address)} It is independent information, not advice for one person, and no clinician has reviewed it yet.`;
}

/** The few pages with which a clinician in a hurry begins, before the list of all. */
export function SendFirst() {
  const [one] = first[0]?.addresses ?? [];
  return (
    <section aria-labelledby="first">
      <h2 id="first">What to send first</h2>
      <ul>
        {first.map(({ when, addresses }) => (
          <li key={when}>
            <b>{when}:</b>
            <ul>
              {addresses.map(pageAt).map((page) => (
                <li key={page.address}>
                  <a href={page.address}>{page.title}</a> <HandoutLink address={page.address} title={page.title} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>Words for a letter with the first page:</p>
      <p data-copy="the words">{firstWords(pageAt(one ?? ""))}</p>
    </section>
  );
}

/** @throws Error where the page is gone: a clinician would be led nowhere. */
function pageAt(address: string): PageEntry {
  const page = library().pages.get(address);
  if (!page) throw new Error(`What to send first names ${address}, which is no page`);
  return page;
}
