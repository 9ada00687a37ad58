/** What a group of a study was given, where a word tells it for certain. */
export type Group = "ketamine" | "esketamine" | "midazolam" | "inactive" | "ect" | "quetiapine";

/** How sentences and records call each group; "the spray" or "tablets" alone may be either group's. */
const called: Record<Group, string> = {
  ketamine: "ketamine",
  esketamine: "esketamine",
  midazolam: "midazolam|sedative|calming drug",
  inactive: "salt water|saline|placebo|dummy|dummies|sham",
  ect: "ECT|electroconvulsive",
  quetiapine: "quetiapine",
};
const groups = Object.entries(called) as [Group, string][];
const anyGroup = groups.map(([, words]) => words).join("|");
const word = new RegExp(`(?<![\\p{L}-])(?:${anyGroup})(?![\\p{L}])`, "giu");

function groupOf(name: string): Group | undefined {
  return groups.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(name))?.[0];
}

/**
 * The groups that a record's group may be called: by its id, else by what its label begins with. An active placebo may
 * be called either.
 *
 * @returns none where no word tells it.
 */
export function groupsOfArm(arm: { id: string; label?: string | undefined }): Group[] {
  const label = arm.label ?? "";
  const start = label.split(/[,;(+]| (?:plus|with|in|after|before|and|then|to) /)[0] ?? "";
  const named = namedIn(arm.id.replaceAll("-", " "));
  const given = named.length > 0 ? named : namedIn(start);
  return given.includes("midazolam") && /placebo/i.test(label) ? [...given, "inactive"] : given;
}

function namedIn(text: string): Group[] {
  return [...new Set([...text.matchAll(word)].flatMap(([name]) => groupOf(name) ?? []))];
}

const ahead =
  "(?:the|a|an|one|their|usual|full|first|single|dummy|fake|(?:drip|dose|doses|course|infusion|infusions) of)";
/** "on ketamine", "after one infusion of midazolam, …"; of two groups joined by "or" or "and" neither is meant alone. */
const given = `\\b(?:on|after|with|given|to|under|taking|receiving|in those on) (?:${ahead} )*(${anyGroup})(?![\\p{L}-])(?! (?:or|and) (?:of |on |after |with )?(?:${anyGroup})\\b)`;
/** Neither a further number nor the end of a clause may stand between a number and its group. */
const between = "[^\\d,;:.()|]{0,60}?";
const denominator = "(?: ?%| (?:people |patients |adults )?(?:of|in|per) (?:every )?(?:100|1,000|\\d+))";
const behind = new RegExp(`^(${denominator})?(${between})${given}`, "iu");
const before = new RegExp(`${given}[^\\d;:.()|]{0,60}$`, "iu");
const rightBefore = new RegExp(`${given}(?:,| it was)? $`, "iu");
const compares = /\b(?:than|against|versus|v|compared|over|without)\b/i;

/**
 * Which group a sentence tells a number of: "28 of 100 responded on midazolam", "After midazolam it was 28 of 100".
 *
 * @param sentence with its citations blanked.
 * @param at where the number starts, and its text.
 * @param isShare whether the sentence calls it a share of 100.
 * @returns undefined where the sentence does not tie it to one group beyond doubt.
 */
export function groupTold(sentence: string, at: { index: number; text: string }, isShare: boolean): Group | undefined {
  const rest = sentence.slice(at.index + at.text.length);
  const found = behind.exec(rest);
  if (found && !compares.test(found[2] ?? "")) {
    // a bare number may be a day or a dose: it counts people where its group follows at once
    if (isShare || found[1] || (found[2] ?? "").trim() === "") return groupOf(found[3] ?? "");
    return undefined;
  }
  if (/^(?: of 100)? without\b/.test(rest)) return undefined;
  const words = sentence.slice(0, at.index);
  // a bare number that stands right behind a group and before what happened: "on midazolam 17 did"
  const happened = /^ (?:did|had|were|was|responded|people|of \d)/.test(rest);
  const earlier = isShare ? before.exec(words) : happened ? rightBefore.exec(words) : undefined;
  if (!earlier || compares.test(words.slice(Math.max(0, earlier.index - 12)))) return undefined;
  // "45 of 100 with esketamine and 22 of 100 …": that group belongs to the number before it
  const claimed = /\d[^,;:.()|]*$/.test(words.slice(0, earlier.index).replace(/of (?:100|1,000)/g, ""));
  return claimed ? undefined : groupOf(earlier[1] ?? "");
}

/** Whether a sentence tells a share as those to whom it did not happen: "36 of 100 had not", "36 people did not". */
export function toldAsTheRest(sentence: string, at: { index: number; text: string }): boolean {
  return /^(?: of 100)?(?: people| patients| adults)? (?:did|had|was|were|have|are|is|has|do) not\b/.test(
    sentence.slice(at.index + at.text.length),
  );
}
