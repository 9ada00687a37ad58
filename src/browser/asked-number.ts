/** How numbers of papers and trials are written; a bare one of PubMed's is told from a telephone's by its length. */
const kinds = [
  /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)?(10\.\d{4,9}\/\S+)$/,
  /^(?:pmid:? ?|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,8})\/?$/,
  /^(\d{7,8})$/,
  /^(?:https?:\/\/\S+\/)?(pmc\d{4,9})\/?$/,
  /^(?:https?:\/\/\S+\/)?((?:nct|isrctn|actrn|chictr-?|irct|ntr|nl-omon|crd|umin|jrct|drks)[\d\w-]*\d)\/?$/,
  /^(?:eudract:? ?)?(\d{4}-\d{6}-\d{2})$/,
];

/**
 * The number of a paper or a trial, where a query is one and nothing else: in small letters, without what people copy
 * along with it.
 */
export function askedNumber(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[.,;]+$/, "")
    .replace(/^(nct|isrctn|pmc) (?=\d)/, "$1");
  for (const kind of kinds) {
    const number = kind.exec(bare)?.[1];
    if (number) return number;
  }
  return undefined;
}
