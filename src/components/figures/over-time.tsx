import { timepoint } from "../../evidence/timepoints";
import { type TwoGroups, twoGroups } from "../../evidence/two-groups";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { figureOf, type PageContext } from "../page-context";
import { Caption } from "./caption";
import { figureId, ofHundred } from "./hundred-people";
import { PeopleGrid } from "./person";

const day = 24;

/** The times a reader asks about; a time that no figure falls into is shown as not known. */
const slots = [
  { name: "First hours", until: 6 },
  { name: "A day", until: 3 * day },
  { name: "A week", until: 14 * day },
  { name: "A month", until: 45 * day },
  { name: "Six months", until: Number.POSITIVE_INFINITY },
] as const;

type Frame = { name: string; shown?: { record: EvidenceRecord; outcome: Outcome; groups: TwoGroups } };

type Props = {
  of: string;
  title: string;
  context: PageContext;
  certainty?: string;
  treatment?: string;
  comparator?: string;
  kind?: "benefit" | "harm";
};

/** Puts each figure into the slot of its time; the later of two in one slot wins. */
function framesOf(of: string, context: PageContext, choice: { treatment?: string; comparator?: string }): Frame[] {
  const frames: Frame[] = slots.map(({ name }) => ({ name }));
  for (const reference of of.split(",")) {
    const { record, outcome } = figureOf(context.records, reference);
    const hours = timepoint(outcome.timepoint)?.hours.to;
    if (hours === undefined)
      throw new Error(`${reference} has no time that could be placed: ${outcome.timepoint ?? "none"}`);
    const at = slots.findIndex(({ until }) => hours <= until);
    const frame = frames[at];
    if (frame) frame.shown = { record, outcome, groups: twoGroups(record, outcome, choice) };
  }
  return frames;
}

/** The same hundred people at several times: one frame at a time on screen, all of them in print. */
export function OverTime({ of, title, context, certainty, treatment, comparator, kind = "benefit" }: Props) {
  const frames = framesOf(of, context, { ...(treatment ? { treatment } : {}), ...(comparator ? { comparator } : {}) });
  const id = figureId(title.toLowerCase());
  const first = frames.findIndex(({ shown }) => shown);
  return (
    <figure id={id} className="hundred over-time" data-kind={kind} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title" id={`${id}-title`}>
          {title}{" "}
          <a className="self" href={`#${id}`} aria-label="Link to this figure">
            #
          </a>
        </p>
      </figcaption>
      <fieldset className="frames">
        <legend>People out of 100, by time. Choose a time:</legend>
        {frames.map((frame, index) => (
          <span key={frame.name} className="frame-choice">
            <input
              type="radio"
              name={id}
              id={`${id}-${index}`}
              value={index}
              defaultChecked={index === first}
              className={`choice-${index}`}
            />
            <label htmlFor={`${id}-${index}`} className={frame.shown ? undefined : "empty"}>
              {frame.name}
            </label>
          </span>
        ))}
        {frames.map((frame, index) => (
          <div key={frame.name} className={`frame frame-${index}`}>
            <p className="frame-name">{frame.name}</p>
            <FrameGrids frame={frame} />
            {frame.shown ? (
              <Caption
                record={frame.shown.record}
                outcome={frame.shown.outcome}
                context={context}
                certainty={certainty}
                compared={frame.shown.groups.comparator?.name}
              />
            ) : null}
          </div>
        ))}
      </fieldset>
      <details className="twin">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">With the treatment, of 100</th>
              <th scope="col">Compared with, of 100</th>
            </tr>
          </thead>
          <tbody>
            {frames.map(({ name, shown }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{shown ? `${ofHundred(shown.groups.treatment)} (${shown.groups.treatment.name})` : "not known"}</td>
                <td>
                  {shown?.groups.comparator
                    ? `${ofHundred(shown.groups.comparator)} (${shown.groups.comparator.name})`
                    : "not known"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function FrameGrids({ frame }: { frame: Frame }) {
  if (!frame.shown) {
    return (
      <div className="grids">
        <div className="grid-of" role="img" aria-label={`${frame.name}: not known`}>
          <p className="grid-name">Nobody measured this</p>
          <PeopleGrid happened={0} unknown={100} side="treatment" />
          <p className="grid-count">Not known</p>
        </div>
      </div>
    );
  }
  const { treatment, comparator } = frame.shown.groups;
  return (
    <div className="grids">
      {[
        { side: "treatment" as const, group: treatment },
        ...(comparator ? [{ side: "comparator" as const, group: comparator }] : []),
      ].map(({ side, group }) => (
        <div
          key={group.arm}
          className="grid-of"
          role="img"
          aria-label={`${group.name}: ${ofHundred(group)} of 100, ${100 - ofHundred(group)} not`}
        >
          <p className={`grid-name ${side}`}>{group.name}</p>
          <PeopleGrid happened={ofHundred(group)} side={side} />
          <p className="grid-count">
            <b>{ofHundred(group)}</b> of 100
          </p>
          <p className="grid-rest">{100 - ofHundred(group)} did not</p>
        </div>
      ))}
    </div>
  );
}
