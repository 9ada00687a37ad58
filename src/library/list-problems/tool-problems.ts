import { mayBePictured } from "../../evidence/caution";
import { namedOutcome, recordNamed } from "../../evidence/named-outcome";
import { shareOf } from "../../evidence/two-groups";
import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { ReadLists } from "../read-lists";
import { aidRatingProblems } from "./aid-rating-problems";
import { listProblem } from "./list-problem";
import { twice, type Words, wordProblems } from "./word-problems";

/** Fields that hold no words for a reader. */
const notWords = new Set("id option of arm kind rating by start down from size checked next date days".split(" "));

/** Every text below a value, with its place: whatever field is added later is checked without being named here. */
export function everyText(value: unknown, path: readonly PropertyKey[] = []): Words[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => everyText(entry, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (notWords.has(key) ? [] : everyText(entry, [...path, key])));
}

/** Finds what is wrong in the decision aid and the cards for the day. */
export function toolProblems(read: ReadLists, check: PageCheck): Problem[] {
  return [...aidProblems(read, check), ...aidRatingProblems(read, check), ...cardProblems(read, check)];
}

function aidProblems(read: ReadLists, check: PageCheck): Problem[] {
  const aid = read["decision-aid"];
  if (!aid) return [];
  const { options, chances, values } = aid.value;
  const problem = (path: readonly PropertyKey[], message: string, mend: string): Problem =>
    listProblem(aid, path, message, mend);
  // where the list of options cannot be read, nobody knows which there are
  const known = read.options?.value.options.map(({ id }) => id) ?? options.map(({ id }) => id);
  const drawn = options.flatMap((option, index) =>
    (option.figures ?? []).map((figure, at) => ({ ...figure, path: ["options", index, "figures", at] })),
  );
  const texts = everyText(aid.value).filter(({ path }) => path[0] !== "chances" || path[1] !== "rows");
  return [
    ...wordProblems(
      texts.filter(({ path }) => path[2] !== "figures"),
      aid,
      check,
    ),
    ...drawn.flatMap(({ of, certainty, unrated, path }) =>
      (certainty === undefined) === (unrated === undefined)
        ? [
            problem(
              path,
              `The figure of ${of} says ${certainty ? "how sure anyone can be, and that it is not rated" : "nothing of how sure anyone can be"}.`,
              "give it certainty, or unrated, the reason why it has no rating.",
            ),
          ]
        : [],
    ),
    ...drawn.flatMap(({ of, title, certainty, unrated, path }) =>
      wordProblems(
        [title, certainty?.why ?? unrated ?? ""].map((text) => ({ text, path })),
        aid,
        check,
        [recordNamed(of)],
      ),
    ),
    ...chances.rows.flatMap(({ of, when, who }, index) =>
      wordProblems(
        [when, who].map((text) => ({ text, path: ["chances", "rows", index] })),
        aid,
        check,
        [recordNamed(of)],
      ),
    ),
    ...twice(options, "options", aid),
    ...twice(values.statements, "values", aid),
    ...options.flatMap(({ id }, index) =>
      known.includes(id)
        ? []
        : [
            problem(
              ["options", index, "id"],
              `"${id}" is no option of options.yaml.`,
              `write one of: ${known.join(", ")}.`,
            ),
          ],
    ),
    ...known
      .filter((id) => !options.some((option) => option.id === id))
      .map((id) =>
        problem(["options"], `The option "${id}" of options.yaml is missing.`, "add it: an aid names every option."),
      ),
    ...[...drawn, ...chances.rows.map((row, index) => ({ ...row, path: ["chances", "rows", index] }))].flatMap(
      (figure) => {
        const { id, outcomeId, record, outcome } = namedOutcome(figure.of, check.records);
        const results = (outcome?.results ?? []).filter(
          (result) => shareOf(result) !== undefined && (!("arm" in figure) || result.arm === figure.arm),
        );
        if (!record || results.length === 0)
          return [
            problem(figure.path, `${figure.of} holds no share of people to show.`, "name an outcome that has one."),
          ];
        return mayBePictured(record, outcomeId)
          ? []
          : [
              problem(
                figure.path,
                `${id} has a caution (${record.caution}) and may not stand here.`,
                "choose another figure.",
              ),
            ];
      },
    ),
  ];
}

function cardProblems(read: ReadLists, check: PageCheck): Problem[] {
  const cards = read["day-cards"];
  if (!cards) return [];
  return [
    ...wordProblems(everyText(cards.value), cards, check),
    ...twice(cards.value.cards, "cards", cards),
    ...twice(cards.value.calendar.reminders, "calendar", cards),
  ];
}
