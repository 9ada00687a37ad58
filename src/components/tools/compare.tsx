import { Fragment } from "react";
import { cellRating } from "../../library/cell-rating";
import type { Lists } from "../../schema/lists";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Inline } from "../prose/inline";

type Props = { options: Lists["options"]; aid: Lists["decision-aid"]; chosen: readonly string[]; context: PageContext };

/**
 * The options side by side. The boxes and the columns know each other by their place (`opt-0` and `col-0`), so that the
 * stylesheet need not know what the options are, only how many there can be; no script is involved.
 */
export function Compare({ options: { options, rows, cells }, aid, chosen, context }: Props) {
  /** On paper an option that much is said of gets a wider column. */
  const widthOf = (id: string): string => {
    const said = cells.filter(({ option }) => option === id).reduce((sum, { text }) => sum + text.length, 0);
    return said > 1800 ? " long" : "";
  };
  return (
    <>
      <fieldset className="choose" aria-describedby="choose-how">
        <legend>Choose the options to compare</legend>
        <p id="choose-how">
          A wide screen sets up to four side by side; on a phone they stand one below the other. If none is chosen, all
          are shown.
        </p>
        {options.map(({ id, name }, index) => (
          <Fragment key={id}>
            <input
              type="checkbox"
              id={`opt-${id}`}
              className={`opt-${index}`}
              defaultChecked={chosen.includes(id)}
              aria-controls="options"
            />
            <label htmlFor={`opt-${id}`}>{name}</label>
          </Fragment>
        ))}
      </fieldset>
      <div id="options">
        <section className="heads" aria-labelledby="what">
          <h2 id="what">What it is</h2>
          <div className="row">
            {options.map(({ id, name, one_line }, index) => (
              <div key={id} className={`cell col-${index}${widthOf(id)}`}>
                <h3>{name}</h3>
                <p>{one_line}</p>
              </div>
            ))}
          </div>
        </section>
        {rows.map((row) => (
          <section key={row.id} aria-labelledby={row.id}>
            <h2 id={row.id}>{row.name}</h2>
            <div className="row">
              {options.map(({ id, name }, index) => {
                const cell = cells.find((one) => one.option === id && one.row === row.id);
                const sure = cell && cellRating(cell, aid);
                return (
                  <div key={id} className={`cell col-${index}${widthOf(id)}${cell ? "" : " blank"}`}>
                    <h3>
                      <span className="option-name">{name}</span> {sure ? <CertaintyMark rating={sure.rating} /> : null}
                    </h3>
                    {cell ? (
                      // on paper, where two sheets hold four options, they run on with a space between
                      cell.text.split(/\n+/).map((paragraph) => (
                        <Fragment key={paragraph}>
                          <p>
                            <Inline text={paragraph} context={context} />
                          </p>{" "}
                        </Fragment>
                      ))
                    ) : (
                      <p>No record here yet.</p>
                    )}
                  </div>
                );
              })}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
