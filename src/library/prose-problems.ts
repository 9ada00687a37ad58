import { blankCitations } from "../evidence/numbers/citations";
import { blank } from "../evidence/numbers/numerals";
import type { LayerName } from "../schema/components";
import type { Problem } from "./problem";

/** A wording the content guide rules out, and what to write instead. */
type Rule = { find: RegExp; why: string; instead: string; where?: "patients" };

const rules: readonly Rule[] = [
  {
    find: /\b(?:breakthrough|miracle|game[- ]chang\w+|beacon|magic(?:al)?|cutting[- ]edge|transformative|gold[- ]standard)\w*/gi,
    why: "is a word of adverts",
    instead: "say what happened, to how many, compared with what",
  },
  {
    find: /\b(?:journey|healing|rewir\w+|reset(?:s|ting)?|recalibrat\w+|root causes?)\b/gi,
    why: "says more than is known",
    instead: "say what was measured; quote the word in quotation marks where it is the claim examined",
  },
  {
    find: /(?<!\b(?:not|none|never|neither|cannot|nor)\b[^.]{0,25})\b(?:prove[sdn]?|proving)\b/gi,
    why: "claims more certainty than a study gives",
    instead: "use the words of the certainty scale: lowers, probably, may, we do not know",
  },
  { find: /\bpromising\b/gi, why: "is a hope, not a finding", instead: "write may, with the reason" },
  {
    find: /\bthere is no evidence that\b|\bsome evidence suggests\b/gi,
    why: "hides whether anyone looked",
    instead: "write “nobody has tested this in a trial”, or “we do not know if”",
  },
  { find: /\bsufferers?\b/gi, why: "makes a person their illness", instead: "write people" },
  {
    find: /\bcommit(?:s|ted|ting)? suicide\b|\b(?:failed|successful|completed) (?:suicide|attempts?)\b/gi,
    why: "is unsafe wording",
    instead: "write died by suicide, or attempt",
  },
  {
    find: /(?<=\S) vs?\.? (?=\S)/g,
    why: "is read aloud as letters",
    instead: "write against, as in 64 against 28",
  },
  { find: /!/g, why: "raises the voice", instead: "end with a full stop" },
  {
    find: /\b(?:1|one) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a (?:hundred|thousand))\b/gi,
    why: "is hard to compare",
    instead: "write people of 100, such as 20 of 100",
  },
  {
    find: /\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:in|of|out of) (?:every )?(?:ten|a hundred|three|four|five)\b(?! (?:trials|studies|groups|clinics|people|patients|who))/gi,
    why: "is a chance in words",
    instead: "write numerals: 90 of 100",
  },
  {
    find: /\b(?:two|three|four)[- ](?:thirds|quarters|fifths|sixths|tenths)\b|\b(?:a|one) (?:quarter|third|fifth|sixth|eighth|tenth) of\b(?! (?:an hour|a dose|the dose))/gi,
    why: "is a share in words",
    instead: "write numerals: 67 of 100",
  },
  {
    find: /[\u00ad\u200b-\u200f\u2060\ufeff]/g,
    why: "is a sign that nobody can see",
    instead: "delete the word and type it again; such signs come along when words are copied from another place",
  },
  {
    find: /\d[\d.,]*\s?%|\bper ?cent\b/gi,
    why: "is a bare percentage",
    instead: "write people of 100",
    where: "patients",
  },
  {
    find: /\b(?:odds ratios?|risk ratios?|relative risks?|hazard ratios?|numbers? needed to (?:treat|harm)|NNTs?|NNHs?)\b/gi,
    why: "belongs to the clinician layer",
    instead: "write people of 100 in each group",
    where: "patients",
  },
  {
    find: /(?<!\p{L})(?:mg|mcg|µg|micrograms?|milligrams?)(?:\/kg)?(?!\p{L})/giu,
    why: "is a dose a reader could act on",
    instead: "move it to ForClinicians",
    where: "patients",
  },
];

/** Text inside quotation marks is a claim being examined. */
const quoted = /[“"][^”"]*[”"]/g;

/** Finds the wordings of the content guide's never-list in one piece of text. */
export function proseProblems(passage: {
  file: string;
  text: string;
  lineAt: (index: number) => number;
  layer: LayerName | undefined;
  clinicians?: boolean;
}): Problem[] {
  const text = blank(blankCitations(passage.text), quoted);
  const forClinicians = passage.clinicians || passage.layer === "ForClinicians";
  return rules
    .filter((rule) => !(rule.where === "patients" && forClinicians))
    .flatMap((rule) =>
      [...text.matchAll(rule.find)].map((match) => ({
        file: passage.file,
        line: passage.lineAt(match.index),
        message: `“${match[0].trim()}” ${rule.why}, in “${around(passage.text, match.index)}”`,
        mend: `${rule.instead}.`,
      })),
    );
}

function around(text: string, index: number): string {
  const from = Math.max(0, index - 30);
  const piece = text
    .slice(from, index + 40)
    .replace(/\s+/g, " ")
    .trim();
  return `${from > 0 ? "…" : ""}${piece}${index + 40 < text.length ? "…" : ""}`;
}
