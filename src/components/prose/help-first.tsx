import { list } from "../../library/library";

/**
 * Whom to call, for a reader who may be in danger. It stands hidden in a region that is read out politely, and is
 * shown by the search before it looks anything up.
 */
export function HelpFirst() {
  const lines = list("crisis-lines").lines.filter(({ call }) => call);
  return (
    <div role="status">
      <section id="help-first" aria-labelledby="help-first-name" hidden>
        <h2 id="help-first-name">Get help now</h2>
        <p>You do not have to be sure. You can call, day or night.</p>
        <ul>
          {lines.map(({ id, country, name, call = "" }) => (
            <li key={id}>
              {country}: <a href={`tel:${call.replace(/\D/g, "")}`}>{call}</a> ({name})
            </li>
          ))}
        </ul>
        <p>
          In immediate danger, or after an overdose, call your emergency number first.{" "}
          <a href="/help/">All numbers, by country</a>
        </p>
      </section>
    </div>
  );
}
