import { list } from "../../library/library";

/**
 * Whom to call, for a reader who may be in danger, fears for another or was assaulted, and softer words for one who has a bad time. They
 * stand hidden in a region that is read out politely; the search shows one of them before it looks anything up.
 */
export function HelpFirst() {
  return (
    <div role="status">
      <section id="help-first" aria-labelledby="help-first-name" hidden>
        <h2 id="help-first-name">Get help now</h2>
        <p id="help-other" hidden>
          <a href="/families/supporting-someone/#what-if-they-talk-of-dying">
            Someone you love talks of dying: what to do now
          </a>
        </p>
        <p>
          In immediate danger, suddenly ill, or after an overdose: call your{" "}
          <a href="/help/#emergency">emergency number</a> first. You do not have to be sure.
        </p>
        <p>To talk to someone, day or night:</p>
        <ul>
          {[...numbers()].map(([digits, { call, countries }]) => (
            <li key={digits}>
              <a href={`tel:${digits}`}>{call}</a> {countries.join(", ")}
            </li>
          ))}
        </ul>
        <p>
          <a href="/help/">All numbers, by country</a>
        </p>
        <p>
          <a href="/help/#touched">If someone touched or hurt you against your will</a>
        </p>
      </section>
      <p id="help-gently" hidden>
        If things are hard just now, you need not be in danger to talk to someone, day or night.{" "}
        <a href="/help/">People to talk to</a>
      </p>
    </div>
  );
}

/** The lines to call, by the digits that are dialled; two countries may share a number. */
function numbers(): Map<string, { call: string; countries: string[] }> {
  const found = new Map<string, { call: string; countries: string[] }>();
  for (const { call, country } of list("crisis-lines").lines) {
    if (!call) continue;
    const digits = call.replace(/\D/g, "");
    const known = found.get(digits);
    if (known) known.countries.push(country);
    else found.set(digits, { call, countries: [country] });
  }
  return found;
}
