import { word } from "../evidence/certainty";
import { namedOutcome } from "../evidence/named-outcome";
import type { Rating } from "../schema/vocabulary";
import type { LocatedPage } from "./located-page";
import type { PageCheck } from "./page-problems/page-check";
import type { ReadLists } from "./read-lists";
import type { CheckedPage } from "./read-pages";

/** An outcome as people of 100 somewhere on the site, and how sure the reader is told to be of it there. */
export type Drawn = {
  /** `record#outcome`, and the groups where the author chose them. */
  what: string;
  /** "very low"; "not rated"; absent where it points to a claim that nobody makes. */
  rated?: string | undefined;
  /** The claim that it points to, as `/section/page/#claim`. */
  claim?: string | undefined;
  file: string;
  /** Absent where the page's words were not read again. */
  line?: number | undefined;
};

type Use = { attributes: Record<string, string>; line?: number };

/** Figures that draw people of 100; effects are drawn side by side, and rated together. */
const drawers = ["HundredPeople", "OverTime", "Fact"];

/** The figures of people of a page; of one whose words were not read again they are found by their form alone. */
function usesOf({ uses, words }: LocatedPage): Use[] {
  if (uses.length > 0) return uses.filter(({ name }) => drawers.includes(name));
  const written = new RegExp(`<(?:${drawers.join("|")})\\s((?:[^">]|"[^"]*")*)>`, "g");
  return [...words.matchAll(written)].map(([, attributes = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  }));
}

function publishedRating(reference: string, { records }: PageCheck): Rating | undefined {
  return namedOutcome(reference, records).outcome?.certainty?.rating;
}

/** How sure a reader is told to be of what a figure draws; absent where its claim is made nowhere. */
function ratedAs(reference: string, claim: string | undefined, unrated: string | undefined, check: PageCheck) {
  if (unrated) return "not rated";
  const rating = claim ? check.claims.get(claim) : publishedRating(reference, check);
  if (rating) return word(rating);
  return claim ? undefined : "not rated";
}

/** Every outcome that pages and the decision aid draw as people of 100, in the order of their files. */
export function drawnOutcomes(pages: readonly CheckedPage[], read: ReadLists, check: PageCheck): Drawn[] {
  const onPages = pages.flatMap(({ page, address }) =>
    usesOf(page).flatMap(({ attributes, line }) => {
      const { of = "", certainty, unrated, treatment, comparator } = attributes;
      const claim = certainty && (certainty.startsWith("/") ? certainty : `${address}#${certainty}`);
      const references = of.split(",").flatMap((one) => one.trim() || []);
      return references.map((reference) => ({
        what: [reference, treatment, comparator].filter(Boolean).join(" "),
        rated: ratedAs(reference, claim, unrated, check),
        claim,
        file: page.file,
        line,
      }));
    }),
  );
  const aid = read["decision-aid"];
  const inAid = (aid?.value.options ?? []).flatMap(({ figures = [] }, index) =>
    figures.map(({ of, certainty }, at) => ({
      what: of,
      rated: certainty ? word(certainty.rating) : "not rated",
      file: aid?.file ?? "",
      line: aid?.yaml.lineOf(["options", index, "figures", at]),
    })),
  );
  return [...onPages, ...inAid];
}
