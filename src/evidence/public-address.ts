/** Sites that hold copies, listings or news of a source; a reader is never sent to them. */
const copies = [
  "120ty.net",
  "arctuva.com",
  "blossomanalysis.com",
  "clinicaltrialcompass.org",
  "drugs.com",
  "fda.report",
  "globalauthorid.com",
  "lbc.co.uk",
  "meddatax.com",
  "medlibrary.org",
  "metajournal.com",
  "mindscapecollective.org",
  "moreblossom.com",
  "nationaltoday.com",
  "open-foundation.org",
  "ouci.dntb.gov.ua",
  "pharmacydaily.com.au",
  "synapsesocial.com",
  "usmedicine.com",
];

type Addressed = {
  doi?: string | undefined;
  pmid?: string | undefined;
  pmcid?: string | undefined;
  registration?: string | undefined;
  url?: string | undefined;
};

/**
 * Where a reader can open the source itself: its DOI, its PubMed page, its registry entry, or the body's own page.
 *
 * @returns undefined where only a copy was read; a page then prints the citation without a link.
 */
export function publicAddress(record: Addressed): string | undefined {
  if (record.doi) return `https://doi.org/${record.doi}`;
  if (record.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${record.pmid}/`;
  if (record.pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${record.pmcid}/`;
  const registered = /\bNCT\d{8}\b/.exec(record.registration ?? "")?.[0];
  if (registered) return `https://clinicaltrials.gov/study/${registered}`;
  if (!record.url) return undefined;
  const host = new URL(record.url).hostname;
  return copies.some((copy) => host === copy || host.endsWith(`.${copy}`)) ? undefined : record.url;
}
