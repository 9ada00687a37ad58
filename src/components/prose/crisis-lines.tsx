import { Fragment, type ReactNode } from "react";
import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";

type Line = Lists["crisis-lines"]["lines"][number];

/** `tel:` and `sms:` addresses take digits only. */
function digits(number: string): string {
  return number.replace(/\D/g, "");
}

/** A number to call, as a link; with a verb before it where one number is both called and written to. */
export function callLink(number: string, verb = ""): ReactNode {
  return <a href={`tel:${digits(number)}`}>{verb + number}</a>;
}

/** A number to write to, as a link. */
export function textLink(number: string, verb = ""): ReactNode {
  return <a href={`sms:${digits(number)}`}>{verb + number}</a>;
}

/** Where a line stands on the web, by the name of its host. */
export function webLink(address: string): ReactNode {
  return <a href={address}>{new URL(address).hostname}</a>;
}

/**
 * Whom to call, by country, with the emergency numbers first.
 *
 * @param children what is to stand before the lines for parents, which are no crisis lines.
 */
export function CrisisLines({ children }: { children?: ReactNode }) {
  const { lines, parents = [], emergency } = list("crisis-lines");
  return (
    <div className="crisis-lines">
      <h2 id="emergency">In immediate danger</h2>
      <ul className="emergency">
        {emergency.map((entry) => (
          <li key={entry.country}>
            <b>{entry.country}</b>{" "}
            <span className="held">
              {entry.call.split(" or ").map((number, index) => (
                <Fragment key={number}>
                  {index > 0 ? " or " : ""}
                  {callLink(number)}
                </Fragment>
              ))}
            </span>
          </li>
        ))}
        <li>
          <b>Any other country</b> <a href={`#${lines.at(-1)?.id}`}>find your number</a>
        </li>
      </ul>
      <p>
        Call it too if anyone has hurt themselves or taken too much of anything, or a child may have taken any, even if
        they seem well.
      </p>
      <p>
        Call it for slow or hard breathing, chest pain, a sudden very bad headache, one side of the face or body that
        goes weak, sudden confusion, sight or speech that suddenly changes, a swollen face or throat, a fit, or someone
        who cannot be woken.
      </p>
      <p>
        If they breathe normally but will not wake, roll them on their side, tilt the head back and stay. If they
        breathe slowly, gasp or stop breathing, say so: you will be told what to do. Say what was taken, and when:
        ketamine, opioids, alcohol, pills.
      </p>
      <p>
        Call it too if you or anyone is confused, shakes badly, sees things or has a fit after cutting down or stopping
        daily drinking, or a benzodiazepine such as diazepam.
      </p>
      <p>
        Call it too if someone sees or hears things that others do not, or is far too fast or very confused, and may not
        be safe; or if you fear that you will harm a baby or anyone else.
      </p>
      <h2 id="lines">Someone to talk to now</h2>
      {lines.map((line) => (
        <CrisisLine key={line.id} line={line} />
      ))}
      {children}
      <h2 id="parents">In pregnancy, or after a birth</h2>
      <p>
        These lines know low mood and fear around a birth. They are no crisis lines: if you may harm yourself or your
        baby, call the emergency number or a line above first.
      </p>
      {parents.map((line) => (
        <CrisisLine key={line.id} line={line} within="parents" />
      ))}
    </div>
  );
}

/** The countries that have lines, to jump to: nobody in need should have to read past the others. */
export function CrisisCountries() {
  return (
    <nav className="letters screen-only" aria-label="Lines by country">
      <ul>
        {list("crisis-lines").lines.map(({ id, country }) => (
          <li key={id}>
            <a href={`#${id}`}>{country}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** @param within the heading's id that tells it from another line of the same country. */
function CrisisLine({ line, within }: { line: Line; within?: string }) {
  return (
    <section className="crisis-line" aria-labelledby={within ? `${within} ${line.id}` : line.id}>
      <h3 id={line.id}>{line.country}</h3>
      <p>
        <b>{line.name}</b>
      </p>
      <ul>
        {line.call ? <li>{callLink(line.call, "Call ")}</li> : null}
        {line.text ? <li>{textLink(line.text, "Text ")}</li> : null}
        {line.email ? (
          <li>
            <a href={`mailto:${line.email}`}>Email {line.email}</a>
          </li>
        ) : null}
        {line.chat ? <li>Chat: {webLink(line.chat)}</li> : null}
        {line.web ? <li>On the web: {webLink(line.web)}</li> : null}
      </ul>
      <p>
        {[[line.hours, line.cost, line.languages?.join(" and ")].filter(Boolean).join("; "), line.note]
          .filter(Boolean)
          .join(". ")}
      </p>
    </section>
  );
}
