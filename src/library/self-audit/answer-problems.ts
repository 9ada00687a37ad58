import { pictureNames } from "../../schema/components";
import { type Answer, type Instrument, type PageScores, readerInstruments } from "../../schema/self-audit";
import type { Problem } from "../problem";
import type { AuditedPage } from "./by-build";
import type { Read } from "./files";

/** Finds items without an answer, answers to what nobody asked, and answers off their scale. */
export function answerProblems(
  { value, yaml, file }: Read<PageScores>,
  page: AuditedPage,
  instruments: readonly Instrument[],
): Problem[] {
  return readerInstruments.flatMap((id) => {
    const instrument = instruments.find((one) => one.id === id);
    if (!instrument) return [];
    const asked = instrument.items.filter(({ by }) => by === "reader").map((item) => item.id);
    const given = value[id];
    const missing = asked.filter((item) => !given[item]);
    const extra = Object.keys(given).filter((item) => !asked.includes(item));
    return [
      ...missing.map((item) => ({
        file,
        line: yaml.lineOf([id]),
        message: `${instrument.name}: the item "${item}" has no answer.`,
        mend: "read the page and answer it with a sentence of reason.",
      })),
      ...extra.map((item) => ({
        file,
        line: yaml.lineOf([id, item]),
        message: `${instrument.name}: a reader is not asked for "${item}".`,
        mend: `take it out, or correct its name. A reader answers: ${asked.join(", ")}.`,
      })),
      ...Object.entries(given)
        .flatMap(([item, answer]) => scaleProblem(item, answer, instrument, page))
        .map((problem) => ({
          file,
          line: yaml.lineOf([id, problem.item, "answer"]),
          message: problem.message,
          mend: problem.mend,
        })),
    ];
  });
}

function scaleProblem(
  item: string,
  { answer }: Answer,
  instrument: Instrument,
  page: AuditedPage,
): { item: string; message: string; mend: string }[] {
  const numbered = instrument.scale === "one-to-five";
  if (answer !== "does not apply" && numbered !== (typeof answer === "number"))
    return [
      {
        item,
        message: `${instrument.name}: "${item}" is answered with ${answer}, which is not on its scale.`,
        mend: numbered ? "write a number from 1 to 5." : "write yes or no.",
      },
    ];
  if (item === "picture" && answer === "yes" && !pictures.some((name) => page.words.includes(`<${name} `)))
    return [
      { item, message: `${page.address} holds no picture, and is said to have one.`, mend: "answer no, or add one." },
    ];
  return [];
}

const pictures = [...pictureNames, "WhyNumbersDiffer", "HowFast"];
