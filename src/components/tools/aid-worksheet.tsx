import { Fragment, type ReactNode } from "react";
import type { Lists } from "../../schema/lists";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Inline } from "../prose/inline";
import { MarksLead } from "../prose/marks-lead";
import { Tick } from "./tick";

type Aid = Lists["decision-aid"];

/** What matters to the reader: statements on a scale of five steps. Nothing is added up. */
export function AidValues({ values, context }: { values: Aid["values"]; context: PageContext }) {
  return (
    <>
      <p>{values.text}</p>
      {values.statements.map(({ id, statement, fact }) => (
        <fieldset key={id} className="value" aria-describedby={`${id}-fact`}>
          <legend>{statement}</legend>
          <p className="read" id={`${id}-fact`}>
            <Inline text={fact} context={context} />
          </p>
          <div className="scale">
            {values.scale.map((step, index) => (
              <label key={step}>
                <input type="radio" id={`${id}-${index + 1}`} name={`value-${id}`} value={String(index + 1)} />
                <span>{step}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Line id="value-own" label={values.own} />
    </>
  );
}

/** Which options to talk about, where the reader stands, what they want to ask, what comes next. */
export function AidWorksheet({
  aid,
  names,
  context,
}: {
  aid: Aid;
  names: ReadonlyMap<string, string>;
  context: PageContext;
}) {
  return (
    <>
      <Ticks id="talk" question="Which options do you want to talk about?">
        {[...names].map(([id, name]) => (
          <Fragment key={id}>
            <Tick id={`talk-${id}`} name={`talk-${id}`}>
              {name}
            </Tick>
            {aid.options.map((option) =>
              option.id === id ? <InShort key={id} option={option} context={context} /> : null,
            )}
          </Fragment>
        ))}
      </Ticks>
      <Ticks id="ready" question="Are you ready to choose?" text={aid.ready.text}>
        {aid.ready.statements.map((statement, index) => (
          <Tick key={statement} id={`ready-${index + 1}`} name={`ready-${index + 1}`}>
            {statement}
          </Tick>
        ))}
      </Ticks>
      <Line id="leaning" label={aid.ready.leaning} />
      <Ticks id="ask" question="What do you want to ask?" text={aid.ask.text}>
        {aid.ask.questions.map((question, index) => (
          <Tick key={question} id={`ask-${index + 1}`} name={`ask-${index + 1}`}>
            {question}
          </Tick>
        ))}
      </Ticks>
      <Line id="ask-own" label={aid.ask.own} />
      <Ticks id="steps" question="What are your next steps?">
        {aid.steps.map((step, index) => (
          <Tick key={step} id={`step-${index + 1}`} name={`step-${index + 1}`}>
            {step}
          </Tick>
        ))}
      </Ticks>
      <Line id="notes" label={aid.notes} longest={600} />
    </>
  );
}

/** On paper alone, below an option's box: one line of good and one of bad. The stylesheet leaves those of boxes not ticked. */
function InShort({ option: { short, good, bad }, context }: { option: Aid["options"][number]; context: PageContext }) {
  return (
    <MarksLead value="name">
      <div className="in-short paper-only">
        {[
          { title: "Good", text: short.good, certainty: good.certainty },
          { title: "Bad", text: short.bad, certainty: bad.certainty },
        ].map(({ title, text, certainty }) => (
          <p key={title}>
            <b>{title}:</b> <Inline text={text} context={context} />{" "}
            {certainty ? (
              <>
                How sure of the first point: <CertaintyMark rating={certainty.rating} />
                {certainty.why.startsWith("Our rating") ? ", our rating." : "."}
              </>
            ) : (
              "How sure: not rated."
            )}
          </p>
        ))}
      </div>
    </MarksLead>
  );
}

/** A question with boxes to tick. */
function Ticks({ id, question, text, children }: { id: string; question: string; text?: string; children: ReactNode }) {
  return (
    <fieldset className={`ticks ${id}`}>
      <legend>
        <h2 id={id}>{question}</h2>
      </legend>
      {text ? <p>{text}</p> : null}
      {children}
    </fieldset>
  );
}

/** A line for the reader's own words; it has a greatest length, so that the filled sheet stays at two pages. */
function Line({ id, label, longest = 240 }: { id: string; label: string; longest?: number }) {
  return (
    <p className="own-words">
      <label htmlFor={id}>
        {label} <span className="screen-only">Up to {longest} letters.</span>
      </label>
      <textarea id={id} name={id} rows={longest > 240 ? 5 : 2} maxLength={longest} />
    </p>
  );
}
