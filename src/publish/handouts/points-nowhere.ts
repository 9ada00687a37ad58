import { parse } from "node-html-parser";
import type { Handout } from "../../library/handouts";

/** Words that send a reader's eye elsewhere on the sheet, and what has to be printed there; a fact box is called a picture. */
const pointers: readonly { form: RegExp; at: string; outside?: string }[] = [
  {
    form: /\bsee (?:the )?(?:above|below)\b|\b(?:comes? first|further|shown|listed|told) below\b/i,
    at: "figure, table",
  },
  { form: /\b(?:the|this|that|first|last|next) tables?\b|\b(?:blank|empty) cells?\b/i, at: "table", outside: "figure" },
  { form: /\b(?:the|this|that|first|last|next) (?:pictures?|figures?|charts?|bars)\b(?! from)/i, at: "figure" },
];

/**
 * Finds what a handout points at and does not print, as lines for whoever builds: a sheet has no rest of the page to turn
 * to, and "see below" above nothing hides the one thing that a reader looked for.
 *
 * @param html a handout, as it goes to the browser.
 */
export function pointsNowhere(
  html: string,
  { address, file, parts }: Pick<Handout, "address" | "file" | "parts">,
): string[] {
  const main = parse(html).querySelector("main");
  const printed = ({ at, outside }: { at: string; outside?: string }): boolean =>
    main?.querySelectorAll(at).some((one) => !outside || !one.closest(outside)) ?? false;
  const gone = parts
    .filter((id) => !main?.querySelector(`#${id}`))
    .map(
      (id) =>
        `${file} is to print the part #${id}, and ${address} has no such heading. Name its heading in src/library/handouts.ts.`,
    );
  const blocks = main?.querySelectorAll("p, li").filter((block) => !block.closest("figure, table, .sources")) ?? [];
  const wrong = blocks.flatMap((block) => {
    const words = block.text.replace(/\s+/g, " ").trim();
    return pointers
      .filter(({ form, ...there }) => form.test(words) && !printed(there))
      .map(
        ({ form }) =>
          `${file} says “${form.exec(words)?.[0]}” and does not print it: “${words}” Say it in words on ${address}, or let the sheet print that part (src/library/handouts.ts).`,
      );
  });
  return [...gone, ...wrong];
}
