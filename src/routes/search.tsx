import { LinkItems } from "../components/frame/link-items";
import { HelpFirst } from "../components/prose/help-first";
import type { Rendered } from "../components/render";
import { scriptAddresses } from "../components/script-addresses";
import { toolsStyleAddress } from "../components/tools-style-address";
import { library, list } from "../library/library";
import { sectionNames } from "../library/section-names";
import { rendered } from "./page";

const sections = [...Object.values(sectionNames), "Questions", "Glossary", "Sources", "This site"];
const readers = [
  { id: "patient", name: "Questions of patients" },
  { id: "family", name: "Questions of families and friends" },
  { id: "clinician", name: "Questions of clinicians" },
];

/**
 * The search: as you type where script runs, and always the lists that lead to every page, question and term. The form
 * is shown by its script, since it does nothing without; till then words stand in its place, which is as high for both.
 */
export function renderSearch(): Rendered {
  const pages = [...library().pages.values()].sort((a, b) => a.title.localeCompare(b.title, "en"));
  const letters = [
    ...new Set(list("glossary").terms.map(({ term }) => (/^\p{L}/u.test(term) ? term.charAt(0).toUpperCase() : "#"))),
  ].sort((a, b) => a.localeCompare(b, "en"));
  return rendered({
    title: "Search",
    description: "Find a page, a question, a term or a source of this site.",
    address: "/search/",
    here: "/search/",
    script: scriptAddresses.search,
    stylesheet: toolsStyleAddress,
    content: (
      <div className="listing">
        <h1>Search</h1>
        {/* what looks for danger comes beside the script that asks it, and is kept with the page for a reader offline */}
        {scriptAddresses.danger && <link rel="modulepreload" href={scriptAddresses.danger} />}
        <div id="search-place">
          <p id="without-script">
            Searching needs script, which is off here. The lists below lead to every page, question and term. In danger,
            or thinking of suicide? <a href="/help/">Get help now</a>.
          </p>
          <form
            id="search-form"
            className="search-box"
            action="/search/"
            role="search"
            data-danger={scriptAddresses.danger}
            data-numbers={scriptAddresses.numbers}
            data-spelling={scriptAddresses.spelling}
          >
            <label>
              Words to find
              <input type="search" name="q" autoComplete="off" enterKeyHint="search" />
            </label>
            <label>
              In
              <select name="section">
                <option value="">All sections</option>
                {sections.map((section) => (
                  <option key={section}>{section}</option>
                ))}
              </select>
            </label>
            <button type="submit">Search</button>
          </form>
        </div>
        <HelpFirst />
        <p id="found" role="status" />
        <p id="help-last" hidden>
          In danger, or thinking of suicide? <a href="/help/">Get help now</a>.
        </p>
        <div id="results" />
        <h2 id="a-to-z">From A to Z</h2>
        <h3 id="questions">Questions</h3>
        <ul className="links">
          <LinkItems to={readers.map(({ id, name }) => ({ address: `/questions/#${id}`, title: name }))} />
        </ul>
        <h3 id="terms">Terms</h3>
        <nav className="letters" aria-label="Terms by letter">
          <ul>
            {letters.map((letter) => (
              <li key={letter}>
                <a href={`/glossary/#letter-${letter.toLowerCase()}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        <h3 id="pages">Pages</h3>
        <ul className="links">
          <LinkItems to={pages} />
        </ul>
        <p>
          And the <a href="/sources/">sources</a>, by kind.
        </p>
      </div>
    ),
  });
}
