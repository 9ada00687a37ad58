/** What a short name is made of. */
type Named = {
  id: string;
  authors?: readonly string[] | undefined;
  year?: number | undefined;
  journal?: string | undefined;
};

/**
 * A source's name in a few words: "Murrough et al., 2013", or the body and the year where no person is the author.
 */
export function shortName(record: Named): string {
  const authors = record.authors ?? [];
  const [first = record.id] = authors;
  const surname = /^[\p{Lu}][\p{L}' -]* [\p{Lu}-]{1,4}$/u.test(first) ? first.replace(/ [\p{Lu}-]{1,4}$/u, "") : first;
  const people =
    authors.length > 2 || authors.at(-1) === "et al."
      ? `${surname} et al.`
      : authors.length === 2 && surname !== first
        ? `${surname} and ${(authors[1] ?? "").replace(/ [\p{Lu}-]{1,4}$/u, "")}`
        : surname;
  return record.year === undefined ? people : `${people}, ${record.year}`;
}

/** The kinds of source in everyday words. */
export const sourceTypeNames: Record<string, string> = {
  "randomised-trial": "Randomised trial",
  "meta-analysis": "Pooled analysis of trials",
  "systematic-review": "Systematic review",
  guideline: "Guideline",
  regulatory: "Regulator or public body",
  "open-label-trial": "Trial without a blinded comparison",
  cohort: "Follow-up study",
  "case-series": "Case series",
  survey: "Survey",
  preclinical: "Laboratory or animal study",
  review: "Review",
};
