import { z } from "zod";
import { type Answer, type Notice, withoutTwins } from "./answer";
import { type Got, ServiceSilent } from "./polite-client";

const update = z.looseObject({
  DOI: z.string().optional(),
  type: z.string().optional(),
  label: z.string().optional(),
  updated: z.looseObject({ "date-parts": z.array(z.array(z.number().nullable())).optional() }).optional(),
});

const related = z.looseObject({ id: z.string(), "id-type": z.string().optional() });

/** The fields of a work that matter here. Crossref REST API, GET /works/{doi}. */
const work = z.looseObject({
  message: z.looseObject({
    title: z.array(z.string()).optional(),
    subtitle: z.array(z.string()).optional(),
    "original-title": z.array(z.string()).optional(),
    "updated-by": z.array(update).optional(),
    "update-to": z.array(update).optional(),
    relation: z.record(z.string(), z.unknown()).optional(),
  }),
});

const agencies = z.looseObject({ message: z.looseObject({ agency: z.looseObject({ id: z.string() }) }) });

/** Crossref's words for an update, by what they mean to a reader. */
const kinds: Readonly<Record<string, Notice["kind"]>> = {
  retraction: "retraction",
  partial_retraction: "retraction",
  withdrawal: "retraction",
  removal: "retraction",
  expression_of_concern: "concern",
  correction: "correction",
  corrigendum: "correction",
  erratum: "correction",
  addendum: "correction",
  clarification: "correction",
  new_version: "newer",
  new_edition: "newer",
};

/** Relations that say that a work has a successor. */
const successors = ["is-preprint-of", "is-replaced-by"];

/**
 * Asks Crossref about a DOI.
 *
 * @param base the service's address without a slash at the end.
 * @throws ServiceSilent where the service does not answer, or not as its documentation says.
 */
export async function askCrossref(
  doi: string,
  base: string,
  get: (address: string) => Promise<Got>,
  today: string,
): Promise<Answer> {
  const address = `${base}/works/${encodeURIComponent(doi)}`;
  const { status, body } = await get(address);
  if (status === 404) {
    const other = await get(`${address}/agency`);
    const agency = other.status === 200 ? read(agencies, other.body).message.agency.id : undefined;
    return { asked: today, found: false, titles: [], notices: [], ...(agency ? { agency } : {}) };
  }
  if (status !== 200) throw new ServiceSilent(`status ${status}`);
  const { message } = read(work, body);
  const titles = [
    ...(message.title ?? []),
    ...(message.title ?? []).flatMap((title) => (message.subtitle ?? []).map((subtitle) => `${title}: ${subtitle}`)),
    ...(message["original-title"] ?? []),
  ];
  const notices = [...(message["updated-by"] ?? []).map(noticeOf), ...successorsIn(message.relation ?? {})];
  // the source is itself a notice about another work: whoever cites it should know
  for (const of of message["update-to"] ?? []) {
    const kind = kinds[of.type ?? ""];
    if (kind === "retraction" || kind === "concern")
      notices.push({ kind: "concern", label: `this source is itself a notice: ${wordsOf(of)}`, ...addressOf(of.DOI) });
  }
  if (titles.some((title) => /^\W*(?:retracted|withdrawn|retraction)\b/i.test(title)))
    notices.push({ kind: "retraction", label: "the title says so" });
  return { asked: today, found: true, titles, notices: withoutTwins(notices) };
}

function noticeOf(entry: z.infer<typeof update>): Notice {
  const parts = entry.updated?.["date-parts"]?.[0]?.filter((part) => part !== null);
  return {
    // a word that Crossref adds later is shown rather than dropped
    kind: kinds[entry.type ?? ""] ?? "correction",
    label: wordsOf(entry),
    ...addressOf(entry.DOI),
    ...(parts && parts.length > 0 ? { date: parts.map((part) => String(part).padStart(2, "0")).join("-") } : {}),
  };
}

function wordsOf(entry: z.infer<typeof update>): string {
  return (entry.label ?? entry.type ?? "update").toLowerCase().replaceAll("_", " ");
}

function addressOf(doi: string | undefined): { address?: string } {
  return doi ? { address: `https://doi.org/${doi}` } : {};
}

function successorsIn(relation: Record<string, unknown>): Notice[] {
  return successors.flatMap((name) => {
    const listed = z.array(related).safeParse(relation[name]);
    if (!listed.success) return [];
    return listed.data.map(
      (entry): Notice => ({
        kind: "newer",
        label: name.replaceAll("-", " "),
        ...(entry["id-type"] === "doi" ? addressOf(entry.id) : { address: entry.id }),
      }),
    );
  });
}

function read<Shape extends z.ZodType>(shape: Shape, body: string): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(body));
  } catch {
    throw new ServiceSilent("an answer that cannot be read");
  }
}
