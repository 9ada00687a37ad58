import { list } from "../../library/library";
import { callLink, textLink } from "./crisis-lines";

const dayAndNight = (hours: string | undefined): boolean => hours?.startsWith("24 hours") ?? false;

/**
 * For someone whom another touched or hurt against their will, in a clinic or anywhere: what is not lost, and who listens.
 * On paper the lines run on, without their names, as the one sheet has no room for more.
 */
export function Touched() {
  const { touched = [], lines } = list("crisis-lines");
  return (
    <section className="touched" aria-labelledby="touched">
      <h2 id="touched">If someone touched or hurt you against your will</h2>
      <p>
        It is not your fault, even if you do not remember it all. Badly hurt, or in danger? Call{" "}
        <a href="#emergency">the emergency number</a> first. See a doctor soon, for injury, infection or pregnancy.
        These lines listen, day and night where no hours are named:
      </p>
      <ul>
        {touched.map(({ id, country, name, call, text, hours, note }) => (
          <li key={id}>
            {country}: <span className="screen-only">{name}, </span>
            {call ? callLink(call) : null}
            {text ? <> or {textLink(text, "text ")}</> : null}
            {dayAndNight(hours) ? "" : `, ${hours}`}. <span className="screen-only">{note}</span>
          </li>
        ))}
        <li>
          <span className="screen-only">
            <a href={`#${lines.at(-1)?.id}`}>Anywhere else</a>
          </span>
        </li>
      </ul>
    </section>
  );
}
