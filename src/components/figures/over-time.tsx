import { shortName } from "../../evidence/short-name";
import { slotNames, slotOf } from "../../evidence/time-slots";
import { type TwoGroups, twoGroups } from "../../evidence/two-groups";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { Caption, countedFacts, factsOf, measuredWords } from "./caption";
import { FigureFrame, TableTwin } from "./figure-frame";
import { Grids, ofHundred, takenGroups, UnknownGrid } from "./grids";
import { howCounted } from "./how-counted";
import { figureId } from "./hundred-people";
import { take } from "./take";

type Shown = { record: EvidenceRecord; outcome: Outcome; groups: TwoGroups };
type Frame = { name: string; shown?: Shown };

type Props = {
  of: string;
  title: string;
  context: PageContext;
  certainty?: string;
  unrated?: string;
  treatment?: string;
  comparator?: string;
  kind?: "benefit" | "harm";
};

/**
 * Puts each result into the slot of its time.
 *
 * @throws Error where a time cannot be placed or two results fall into one slot; the content check reports that first.
 */
function framesOf(of: string, context: PageContext, choice: { treatment?: string; comparator?: string }): Frame[] {
  const frames: Frame[] = slotNames.map((name) => ({ name }));
  for (const reference of of.split(",").map((part) => part.trim())) {
    const { record, outcome } = figureOf(context.records, reference);
    const frame = frames.find(({ name }) => name === slotOf(outcome.timepoint));
    if (!frame) throw new Error(`${reference} has no time that could be placed: ${outcome.timepoint ?? "none"}`);
    if (frame.shown)
      throw new Error(
        `${frame.shown.record.id}#${frame.shown.outcome.id} and ${reference} both fall into "${frame.name}"`,
      );
    frame.shown = { record, outcome, groups: twoGroups(record, outcome, choice) };
  }
  return frames;
}

/** The same hundred people at several times: one frame at a time on screen, all of them in a row in print. */
export function OverTime({ of, title, context, certainty, unrated, treatment, comparator, kind = "benefit" }: Props) {
  const frames = framesOf(of, context, { ...(treatment ? { treatment } : {}), ...(comparator ? { comparator } : {}) });
  const id = figureId(`${of.split(",")[0]} over time`);
  const first = frames.findIndex(({ shown }) => shown);
  const shown = frames.flatMap((frame) => frame.shown ?? []);
  const one = new Set(shown.map(({ record }) => record.id)).size === 1 ? shown[0] : undefined;
  // what is drawn is what was read: a study may have looked at other times without printing a count
  const noCount = `No count from ${one ? "this study" : "these studies"}`;
  const sure = statementOf(context, certainty);
  const head = ["Time", "With the treatment, of 100", "Compared with, of 100"];
  const rows = frames.map(({ name, shown: at }) => ({
    cells: [name, inWords(at?.groups.treatment), inWords(at?.groups.comparator, at && "nothing was compared")],
    record: at?.record,
    measured: at?.outcome.label,
    when: at?.outcome.timepoint,
    compared: at?.groups.comparator?.name,
    ...(at ? countedOf(at) : {}),
  }));
  take(context, () => ({
    id,
    title,
    reading: `${kind === "harm" ? "A harm. " : ""}People out of 100, at each time for which a count was read`,
    sure,
    ...(unrated ? { unrated: `not rated. ${unrated}` } : {}),
    facts: one ? [...factsOf({ ...one, without: "measured" }), ...factsByTime(frames)] : severalFacts(shown),
    head,
    rows,
    picture: {
      kind: "people",
      frames: frames.map(({ name, shown: at }) => ({
        name,
        measured: at ? measuredWords(at.outcome) : noCount,
        ...(at ? { groups: takenGroups(at.groups) } : {}),
      })),
    },
  }));
  return (
    <FigureFrame
      id={id}
      className="hundred over-time"
      kind={kind}
      title={title}
      sure={sure}
      unrated={unrated}
      context={context}
    >
      <fieldset className="frames">
        <legend>{kind === "harm" ? "A harm. " : ""}People out of 100. Choose a time:</legend>
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
        <div className="frame-row">
          {frames.map((frame, index) => (
            <div key={frame.name} className={`frame frame-${index}`}>
              <p className="frame-name">{frame.name}</p>
              {frame.shown ? (
                <Grids groups={frame.shown.groups} about={`${title}; ${frame.name}`} />
              ) : (
                <UnknownGrid name={frame.name} why={noCount} />
              )}
              {frame.shown && one ? <OneFrame shown={frame.shown} /> : null}
              {frame.shown && !one ? <ShownCaption shown={frame.shown} context={context} /> : null}
            </div>
          ))}
        </div>
      </fieldset>
      {one ? <ShownCaption shown={one} context={context} without="measured" /> : null}
      <TableTwin head={head} rows={rows} />
    </FigureFrame>
  );
}

function countedOf({ record, outcome, groups }: Shown): { people: string; gap?: string | undefined } {
  const { people, gap } = howCounted(record, outcome, groups);
  return { people, gap };
}

/** What is said of one of several frames: of how many people it is, and how far chance could move its gap. */
function countedWords(shown: Shown): string {
  return countedFacts(shown)
    .map(([name, words]) => `${name}: ${words}`)
    .join(" ");
}

/** What stands under each of several frames from one study. */
function OneFrame({ shown }: { shown: Shown }) {
  return (
    <p className="frame-measured">
      {measuredWords(shown.outcome)}. {countedWords(shown)}
    </p>
  );
}

/** The same for the picture that is taken away, where frames are too narrow for it. */
function factsByTime(frames: readonly Frame[]): (readonly [string, string])[] {
  return frames.flatMap(({ name, shown }) => (shown ? [[name, countedWords(shown)] as const] : []));
}

/** What stands under frames that come from several studies: the people of each. */
function severalFacts(shown: readonly Shown[]): (readonly [string, string])[] {
  return shown.map(({ record, outcome, groups }) => [
    shortName(record),
    factsOf({ record, outcome, groups })
      .map(([name, words]) => `${name}: ${words}`)
      .join(" "),
  ]);
}

function ShownCaption({ shown, context, without }: { shown: Shown; context: PageContext; without?: "measured" }) {
  const { record, outcome, groups } = shown;
  return (
    <Caption record={record} outcome={outcome} context={context} groups={groups} {...(without ? { without } : {})} />
  );
}

function inWords(group: TwoGroups["comparator"], otherwise = "not known"): string {
  return group ? `${ofHundred(group)} (${group.name})` : otherwise;
}
