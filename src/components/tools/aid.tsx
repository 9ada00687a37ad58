import type { Lists } from "../../schema/lists";
import { absolute, dayInWords } from "../../site";
import { PersonShapes } from "../figures/person";
import { NewestChange } from "../frame/newest-change";
import type { PageContext } from "../page-context";
import { Inline } from "../prose/inline";
import { AidChances } from "./aid-chances";
import { AidOptions } from "./aid-options";
import { AidValues, AidWorksheet } from "./aid-worksheet";
import { KeepButtons } from "./keep-buttons";
import { Tick } from "./tick";

type Props = {
  aid: Lists["decision-aid"];
  names: ReadonlyMap<string, string>;
  /** The highest reading grade of any of its parts. */
  grade: number;
  context: PageContext;
};

/**
 * The decision aid: reading (`.read`), which stays off the printed sheet unless asked for, and a worksheet, which is the
 * sheet. It is no `<form>`, so there is nothing that any key could send.
 */
export function Aid({ aid, names, grade, context }: Props) {
  return (
    <div data-keep="">
      <PersonShapes />
      {/* the title does not name the illness, and a sheet shows neither the answer nor whom the aid is for */}
      <p className="paper-only">
        <strong>{aid.for_whom.split(/(?<=\.) /)[0]}</strong>
      </p>
      <div className="read">
        <section className="minute" aria-labelledby="in-a-minute">
          <h2 id="in-a-minute">In a minute</h2>
          <ul>
            {aid.minute.map((text) => (
              <li key={text}>
                <Inline text={text} context={context} />
              </li>
            ))}
          </ul>
          <p>
            If you may act on thoughts of ending your life, that comes before any of this:{" "}
            <a href="/help/">get help now</a>.
          </p>
        </section>
        <p className="screen-only">
          It is long. You can go at once to <a href="#options">the options</a>,{" "}
          <a href="#chances">the chances side by side</a>, <a href="#values">what matters to you</a>,{" "}
          <a href="#ask">what you want to ask</a> or <a href="#print">what to print</a>.
        </p>
        <h2 id="for-whom">Who is this for?</h2>
        <p>
          <Inline text={aid.for_whom} context={context} />
        </p>
        <h2 id="condition">What is this kind of depression?</h2>
        <Paragraphs texts={aid.condition} context={context} />
        <h2 id="decision">What is the decision?</h2>
        <Paragraphs texts={aid.decision} context={context} />
        <h2 id="nothing-new">What if you do nothing new?</h2>
        <Paragraphs texts={aid.nothing_new} context={context} />
        <h2 id="options">What are the options?</h2>
        <AidOptions options={aid.options} names={names} context={context} />
      </div>
      <div className="read">
        <h2 id="chances">How do the chances compare?</h2>
        <AidChances chances={aid.chances} names={names} context={context} />
      </div>
      <h2 id="values">What matters to you?</h2>
      <AidValues values={aid.values} context={context} />
      <AidWorksheet aid={aid} names={names} context={context} />
      <p className="paper-only">
        From {absolute("/decide/aid/")}, with its sources. Evidence checked {dayInWords(aid.checked)}; next check{" "}
        {dayInWords(aid.next)}. {aid.about.funding} {aid.about.tested}
      </p>
      <div className="screen-only">
        <h2 id="print">How do you take it with you?</h2>
        <p>
          What prints is a sheet for your appointment, with what you ticked and wrote. It says what can be good and bad
          about each option that you ticked, or about all.
        </p>
        <Tick id="print-whole">Print the whole page with it</Tick>
      </div>
      <KeepButtons clear="Clear everything" />
      <section className="read" aria-labelledby="about-this-aid">
        <h2 id="about-this-aid">About this aid</h2>
        <dl className="facts">
          {[
            ["Whom we had in mind", `“${aid.need}”`],
            ["Evidence checked", dayInWords(aid.checked)],
            ["Next check", dayInWords(aid.next)],
            ["How it is kept up", aid.about.updates],
            ["How sure", aid.about.uncertainty],
            ["Paid for by", aid.about.funding],
            ["Written by", aid.about.written_by],
            ["Reviewed by", aid.about.reviewed],
            ["Tested", aid.about.tested],
            ["Reading level", `No part reads above grade ${grade} (Flesch-Kincaid), names of treatments left out.`],
          ].map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div className="changed">
            <dt>What changed</dt>
            <dd>
              <NewestChange changes={aid.changes} />
            </dd>
          </div>
        </dl>
      </section>
    </div>
  );
}

function Paragraphs({ texts, context }: { texts: readonly string[]; context: PageContext }) {
  return texts.map((text) => (
    <p key={text}>
      <Inline text={text} context={context} />
    </p>
  ));
}
