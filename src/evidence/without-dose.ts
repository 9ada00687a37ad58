const amount = String.raw`\d[\d.,]*(?:\s(?:to|and|or)\s\d[\d.,]*)?\s?(?:mg|µg|mcg)\b(?:\/kg)?(?:\s(?:a|per)\s(?:hour|minute))?`;

/** What ends the phrase of a dose: after it no "of" belongs. */
const ends = String.raw`(?=$|[.,;:)]|\s(?:twice|once|a|an|or|and|over|by|given|at|against|compared|to|of|outside)\b)`;

/**
 * A record's own words for readers of the patient layers: trial doses are told to clinicians only, so that nobody measures
 * one out at home. What a dose was compared with, and everything else, stays.
 */
export function withoutDose(text: string): string {
  return text
    .replace(new RegExp(String.raw`\s*\(${amount}\)`, "gi"), "")
    .replace(new RegExp(String.raw`\bdoses from ${amount}`, "gi"), "different doses")
    .replace(new RegExp(String.raw`\b(at|of) ${amount}(?: or less)?${ends}`, "gi"), "$1 a set dose")
    .replace(new RegExp(String.raw`\b((?:es)?ketamine) ${amount}`, "gi"), "$1 at a set dose")
    .replace(
      new RegExp(String.raw`(?:\b(an?)\s)?${amount}${ends}`, "gi"),
      (_, article?: string) => `${article ?? "a"} set dose`,
    )
    .replace(
      new RegExp(String.raw`(?:\b(an?)\s)?${amount}`, "gi"),
      (_, article?: string) => `${article ?? "a"} set dose of`,
    );
}
