import type { Rendered } from "../components/render";
import { list } from "../library/library";
import { rendered } from "./page";
import { glossaryData } from "./structured-data/lists";

/** Every clinical term of the site in one sentence of everyday words. */
export function renderGlossary(): Rendered {
  const terms = [...list("glossary").terms].sort((a, b) => a.term.localeCompare(b.term, "en"));
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))];
  const about = {
    title: "Glossary",
    description: "Every clinical term used on this site, in one sentence of everyday words.",
    address: "/glossary/",
  };
  return rendered({
    ...about,
    data: glossaryData(about, terms),
    content: (
      <div className="listing glossary">
        <h1>Glossary</h1>
        <p className="answer">Every clinical term used on this site, in one sentence of everyday words.</p>
        <nav aria-label="Letters" className="letters">
          <ul>
            {letters.map((letter) => (
              <li key={letter}>
                <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map((letter) => (
          <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`}>
            <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
            <dl>
              {terms
                .filter(({ term }) => letterOf(term) === letter)
                .map(({ id, term, also, definition }) => (
                  <div key={id} id={id}>
                    <dt>{term}</dt>
                    <dd>
                      {definition}
                      {also?.length ? <small> Also: {also.join(", ")}.</small> : null}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    ),
  });
}

function letterOf(term: string): string {
  return /^\p{L}/u.test(term) ? term.charAt(0).toUpperCase() : "#";
}
