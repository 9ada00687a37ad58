import { list } from "../../library/library";
import { shortHelp } from "../frame/short-help";

/**
 * The two numbers of each country, to be tapped before anything is read: the emergency number and the main line. Paper
 * has all numbers on one sheet and needs no second list.
 */
export function NumbersFirst() {
  const { lines, emergency } = list("crisis-lines");
  const told = new Set(shortHelp.flatMap(({ countries }) => countries));
  const others = emergency.filter(({ country }) => !told.has(country));
  const elsewhere = `#${lines.at(-1)?.id}`;
  return (
    <section className="crisis-lines screen-only" aria-label="Numbers to call, by country">
      <ul className="emergency">
        {shortHelp.map(({ place, call, countries }) => (
          <li key={place}>
            <b>{place}</b> <Call label={`${place}, emergency`} number={emergencyOf(countries)} />{" "}
            <Call label={`${place}, to talk`} number={call} />
          </li>
        ))}
        {others.map(({ country, call }) => (
          <li key={country}>
            <b>{country}</b> <Call label={`${country}, emergency`} number={call} /> <a href={elsewhere}>to talk</a>
          </li>
        ))}
        <li>
          <b>Any other</b> <a href={elsewhere}>find your number</a>
        </li>
      </ul>
    </section>
  );
}

/** A number to tap; what it is for stands above the list, and is said with each number to those who hear it. */
function Call({ label, number }: { label: string; number: string }) {
  return (
    <a href={`tel:${number.replaceAll(" ", "")}`} aria-label={`${label} ${number}`}>
      {number}
    </a>
  );
}

/**
 * The one emergency number of countries that share a row. Where a country has two, the first; both stand further down.
 *
 * @throws Error where they do not share it: one of them would be told a wrong number.
 */
function emergencyOf(countries: readonly string[]): string {
  const calls = countries.map((name) => list("crisis-lines").emergency.find(({ country }) => country === name)?.call);
  const [call] = new Set(calls);
  if (call === undefined || new Set(calls).size > 1)
    throw new Error(`${countries.join(" and ")} do not share one emergency number in content/crisis-lines.yaml`);
  return call.split(" or ")[0] ?? call;
}
