import type { Lists } from "../../schema/lists";
import { HundredPeople } from "../figures/hundred-people";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Inline } from "../prose/inline";

type Option = Lists["decision-aid"]["options"][number];
type Props = { options: readonly Option[]; names: ReadonlyMap<string, string>; context: PageContext };

/** Every option in the same frame: what it is, good, bad, how sure, what living with it is like. */
export function AidOptions({ options, names, context }: Props) {
  return (
    <>
      {options.map((option) => (
        <section key={option.id} className="option" aria-labelledby={option.id}>
          <h3 id={option.id}>{names.get(option.id)}</h3>
          <p>
            <Inline text={option.what} context={context} />
          </p>
          <div className="both-sides">
            <Side title="What can be good" side={option.good} context={context} />
            <Side title="What can be bad" side={option.bad} context={context} />
          </div>
          {option.figures?.length ? (
            <div className="both-sides">
              {option.figures.map(({ of, title, kind, certainty, unrated }) => (
                <HundredPeople
                  key={of}
                  of={of}
                  title={title}
                  kind={kind}
                  {...(certainty ? { sure: { rating: certainty.rating, reasons: [certainty.why] } } : {})}
                  {...(unrated ? { unrated } : {})}
                  context={context}
                />
              ))}
            </div>
          ) : null}
          <h4>What living with it is like</h4>
          <dl className="facts">
            <Living name="Body" text={option.living.body} context={context} />
            <Living name="Mind" text={option.living.mind} context={context} />
            <Living name="Others, work, home" text={option.living.others} context={context} />
          </dl>
        </section>
      ))}
    </>
  );
}

function Side({ title, side, context }: { title: string; side: Option["good"]; context: PageContext }) {
  return (
    <div>
      <h4>{title}</h4>
      <Points text={side.text} context={context} />
      <p className="why">
        {side.certainty ? (
          <>
            How sure: <CertaintyMark rating={side.certainty.rating} />. {side.certainty.why}
          </>
        ) : (
          "How sure: not rated, as no record here speaks of it."
        )}
      </p>
    </div>
  );
}

/** What is known of a side, a study or a harm to each line of the list; one line alone is no list. */
function Points({ text, context }: { text: string; context: PageContext }) {
  const [only = "", ...more] = text.split(/\n+/);
  if (more.length === 0)
    return (
      <p>
        <Inline text={only} context={context} />
      </p>
    );
  return (
    <ul>
      {[only, ...more].map((point) => (
        <li key={point}>
          <Inline text={point} context={context} />
        </li>
      ))}
    </ul>
  );
}

function Living({ name, text, context }: { name: string; text: string; context: PageContext }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Inline text={text} context={context} />
      </dd>
    </div>
  );
}
