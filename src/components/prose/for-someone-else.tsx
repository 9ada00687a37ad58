import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";
import { callLink, textLink } from "./crisis-lines";

type Line = Lists["crisis-lines"]["lines"][number];

/**
 * For whoever loves someone who talks of dying: what to say and do, also where help is refused or nobody answers, and
 * which lines say of themselves that they answer the family.
 */
export function ForSomeoneElse() {
  const { lines } = list("crisis-lines");
  const told = lines.filter(({ families }) => families);
  const silent = lines.filter(({ families, call, text }) => !families && (call || text));
  return (
    <>
      {/* paper must hold every number on two sides, and leaves what stands on the page for families to that page */}
      <h2 id="for-someone-else">
        For someone else<span className="screen-only">: what to say and do</span>
      </h2>
      <ul>
        <li>Ask directly: “Are you thinking of suicide?” Then listen.</li>
        <li>Stay with them, and call one of the numbers together.</li>
        <li>Ask if you may keep, for now, anything they could use to hurt themselves.</li>
        <li>If they say no to help, you can call a line alone and say what they told you.</li>
        <li>
          They took too much (even if they seem well), are hurt or suddenly confused, may act now, or are alone and do
          not answer? Call the <a href="#emergency">emergency number</a> and say where they are.
          <span className="screen-only"> You do not have to be sure.</span>
        </li>
        <li className="screen-only">
          If ketamine is planned or under way, tell the clinic. They may not be free to tell you things, but you can
          tell them.
        </li>
        <li className="screen-only">
          More for families: <a href="/families/supporting-someone/#what-if-they-talk-of-dying">supporting someone</a>.
        </li>
      </ul>
      {/* the sheet of paper holds every line already, on its two sides */}
      <div className="screen-only">
        <p>These lines say that they answer people who worry about someone else:</p>
        <ul>
          {told.map((line) => (
            <li key={line.id}>
              {line.country}: {wayTo(line)}. {line.families}
            </li>
          ))}
        </ul>
        <p>
          What we could read of {inWords(silent.map(({ name }) => name))} does not say so. They are for anyone who
          struggles to cope, and that may be you.
        </p>
      </div>
    </>
  );
}

/** The first way to reach a line. */
function wayTo({ call, text }: Line) {
  if (call) return callLink(call);
  return text ? <>text {textLink(text)}</> : null;
}

/** Names as one reads them out: `A, B and C`. */
function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
