import type { Rendered } from "../components/render";
import { library, list } from "../library/library";
import { dayInWords } from "../site";
import { rendered } from "./page";

/** What changed on which page, newest first. */
export function renderChanges(): Rendered {
  const tools = [
    { ...list("decision-aid"), address: "/decide/aid/" },
    { ...list("day-cards"), address: "/clinic/the-day/cards/" },
  ];
  const changes = [...library().pages.values(), ...tools]
    .flatMap((page) => page.changes.map((change) => ({ ...change, page })))
    .sort((a, b) => (a.date === b.date ? a.page.title.localeCompare(b.page.title, "en") : a.date < b.date ? 1 : -1));
  const days = [...new Set(changes.map(({ date }) => date))];
  return rendered({
    title: "What changed and when",
    description: "Every change to the words and figures of this site, newest first.",
    address: "/changes/",
    content: (
      <div className="listing">
        <h1>What changed and when</h1>
        <p className="answer">
          Every change to the words and figures of this site, newest first. Corrections stand here too.
        </p>
        {days.map((date) => (
          <section key={date}>
            <h2>{dayInWords(date)}</h2>
            <ul>
              {changes
                .filter((change) => change.date === date)
                .map(({ what, page }) => (
                  <li key={`${page.address} ${what}`}>
                    <a href={page.address}>{page.title}</a>: {what}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    ),
  });
}
