import { z } from "zod";
import { type Answer, type Notice, withoutTwins } from "./answer";
import { type Got, ServiceSilent } from "./polite-client";

const reference = z.looseObject({
  refsource: z.string().optional(),
  reftype: z.string().optional(),
  pmid: z.union([z.string(), z.number()]).optional(),
});

/** The fields of a document summary that matter here. E-utilities, esummary, db=pubmed, retmode=json. */
const summary = z.looseObject({
  error: z.string().optional(),
  title: z.string().optional(),
  vernaculartitle: z.string().optional(),
  pubtype: z.array(z.string()).optional(),
  references: z.array(reference).optional(),
  articleids: z.array(z.looseObject({ idtype: z.string(), value: z.string() })).optional(),
});

const summaries = z.looseObject({ result: z.record(z.string(), z.unknown()) });

/** PubMed's words for what points to an article from a later one. */
const kinds: readonly [RegExp, Notice["kind"]][] = [
  [/^(?:partial )?retraction in$|^retracted and republished in$/i, "retraction"],
  [/^expression of concern in$/i, "concern"],
  [/^erratum in$|^corrected and republished in$/i, "correction"],
  [/^update in$/i, "newer"],
];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Asks PubMed about several of its numbers in one request, as NCBI wishes.
 *
 * @param base the address of the E-utilities without a slash at the end.
 * @throws ServiceSilent where the service does not answer, or not as its documentation says.
 */
export async function askPubMed(
  pmids: readonly string[],
  base: string,
  get: (address: string) => Promise<Got>,
  today: string,
  contact?: string,
): Promise<Map<string, Answer>> {
  const query = new URLSearchParams({
    db: "pubmed",
    retmode: "json",
    id: pmids.join(","),
    tool: "ketamine-in-plain-numbers",
    ...(contact ? { email: contact } : {}),
  });
  const { status, body } = await get(`${base}/esummary.fcgi?${query}`);
  if (status !== 200) throw new ServiceSilent(`status ${status}`);
  let result: Record<string, unknown>;
  try {
    result = summaries.parse(JSON.parse(body)).result;
  } catch {
    throw new ServiceSilent("an answer that cannot be read");
  }
  return new Map(
    pmids.map((pmid) => {
      const document = summary.safeParse(result[pmid]);
      // "not there" is an entry with an error; an entry that is missing or unreadable is no answer
      if (!document.success) throw new ServiceSilent(`an answer without an entry for PMID ${pmid}`);
      return [pmid, answerOf(document.data, today)];
    }),
  );
}

function answerOf(document: z.infer<typeof summary>, today: string): Answer {
  if (document.error !== undefined) return { asked: today, found: false, titles: [], notices: [] };
  const types = document.pubtype ?? [];
  const notices = (document.references ?? []).flatMap(noticeOf);
  if (types.includes("Retracted Publication") && !notices.some(({ kind }) => kind === "retraction"))
    notices.push({ kind: "retraction", label: "retracted publication" });
  for (const type of ["Retraction of Publication", "Expression of Concern", "Published Erratum"])
    if (types.includes(type))
      notices.push({ kind: "concern", label: `this source is itself a notice: ${type.toLowerCase()}` });
  const doi = document.articleids?.find(({ idtype }) => idtype === "doi")?.value;
  return {
    asked: today,
    found: true,
    titles: [document.title, document.vernaculartitle].flatMap((title) => (title ? [title] : [])),
    notices: withoutTwins(notices),
    ...(doi ? { doi } : {}),
  };
}

function noticeOf({ reftype = "", refsource = "", pmid }: z.infer<typeof reference>): Notice[] {
  const kind = kinds.find(([pattern]) => pattern.test(reftype))?.[1];
  if (!kind) return [];
  const date = dateIn(refsource);
  return [
    {
      kind,
      label: `${reftype.toLowerCase()} ${refsource}`.trim(),
      ...(pmid ? { address: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` } : {}),
      ...(date ? { date } : {}),
    },
  ];
}

/** The day, month or year in a citation such as `N Engl J Med. 2005 Mar 3;352(9):950`. */
function dateIn(citation: string): string | undefined {
  const found = /\b((?:19|20)\d{2})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?(?=[;:.-]|\s|$)/.exec(citation);
  if (!found) return undefined;
  const [, year = "", name = "", day] = found;
  const month = months.indexOf(name) + 1;
  if (month === 0) return year;
  const parts = [year, String(month).padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
  return parts.join("-");
}
