import { list } from "../../library/library";
import { callLink, textLink, webLink } from "./crisis-lines";

/**
 * For someone whom drink or a drug, ketamine too, has a hold on, and for who loves them. On screens only: the one sheet of
 * paper has no room.
 */
export function DrinkOrDrugs() {
  const { drugs = [], lines } = list("crisis-lines");
  return (
    <section className="screen-only" aria-labelledby="drugs">
      <h2 id="drugs">If ketamine, drink or another drug is hard to stop</h2>
      <p>
        It is no failing, and there is help, for you or for someone you love. Took too much, or will not wake? Call{" "}
        <a href="#emergency">the emergency number</a>. Do not stop daily drinking, or a benzodiazepine such as diazepam,
        all at once without a doctor. Before you tell a doctor or a line, you may ask what stays private. These lines
        are free, and for both of you:
      </p>
      <ul>
        {drugs.map(({ id, country, name, call, text, web, hours, note }) => (
          <li key={id}>
            {country}: {name}, {call ? callLink(call) : null}
            {text ? <> or {textLink(text, "text ")}</> : null}
            {web ? webLink(web) : null}
            {hours ? `, ${hours}` : null}. {note}
          </li>
        ))}
        <li>
          <a href={`#${lines.at(-1)?.id}`}>Anywhere else</a>, or your doctor
        </li>
      </ul>
    </section>
  );
}
