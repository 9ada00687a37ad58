import { word } from "../evidence/certainty";
import type { LocatedPage } from "./located-page";
import type { PageCheck } from "./page-problems/page-check";
import type { ReadLists } from "./read-lists";
import type { CheckedPage } from "./read-pages";

/** An outcome as people of 100 somewhere on the site, and how sure the reader is told to be of it there. */
export type Drawn = {
  /** `record#outcome`, and the groups where the author chose them. */
  what: string;
  /** "very low"; "not rated". */
  rated: string;
  file: string;
  line?: number;
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

function publishedRating(reference: string, { records }: PageCheck): string | undefined {
  const [id = "", outcomeId] = reference.split("#");
  const record = records.get(id);
  return [...(record?.outcomes ?? []), ...(record?.harms ?? [])].find(({ id: own }) => own === outcomeId)?.certainty
    ?.rating;
}

/** Every outcome that pages and the decision aid draw as people of 100, in the order of their files. */
export function drawnOutcomes(pages: readonly CheckedPage[], read: ReadLists, check: PageCheck): Drawn[] {
  const inWords = (rating: string | undefined): string => (rating ? word(rating as "low") : "not rated");
  const onPages = pages.flatMap(({ page, address }) =>
    usesOf(page).flatMap(({ attributes, line }) => {
      const { of = "", certainty, treatment, comparator } = attributes;
      const claim = certainty?.startsWith("/") ? certainty : certainty && `${address}#${certainty}`;
      const references = of.split(",").flatMap((one) => one.trim() || []);
      return references.map((reference) => ({
        what: [reference, treatment, comparator].filter(Boolean).join(" "),
        rated: inWords(
          claim ? check.claims.get(claim) : attributes.unrated ? undefined : publishedRating(reference, check),
        ),
        file: page.file,
        ...(line === undefined ? {} : { line }),
      }));
    }),
  );
  const aid = read["decision-aid"];
  const inAid = (aid?.value.options ?? []).flatMap(({ figures = [] }, index) =>
    figures.map(({ of, certainty }, at) => ({
      what: of,
      rated: inWords(certainty?.rating),
      file: aid?.file ?? "",
      line: aid?.yaml.lineOf(["options", index, "figures", at]) ?? 1,
    })),
  );
  return [...onPages, ...inAid];
}
