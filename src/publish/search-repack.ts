import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { common, type IndexedWord, thinned } from "./search-common-words";

export type IndexFile = { path: string; content: Uint8Array };

/** Pagefind's mark before the content of a file that is not compressed by itself. */
const mark = Buffer.from("pagefind_dcd");

/** About how many bytes of words one file may hold: a query then fetches 2 KB for a word and not 30. */
const chunkBytes = 7_600;

/** A part's length sways little where it stands in a list: told in steps, it costs every reader a tenth less to fetch. */
const step = 1.5;

type Words = IndexedWord[];
type Page = [name: string, words: number, ...rest: unknown[]];
type Chunk = [from: string, to: string, name: string];
type Filter = [name: string, values: [value: string, pages: number[]][]];
type Description = [
  version: string,
  pages: Page[],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  ...rest: unknown[],
];

/**
 * Makes an index of Pagefind light: keeps few places of common words, cuts its word files smaller, tells lengths in steps,
 * gives its files short names under one edition (a name of random letters for each of a thousand parts is most of what
 * every reader would fetch first), and takes its own compression away, so that the host's Brotli does it better. Its
 * format allows all of it; Pagefind 1.5 has no setting for any. It writes the values of a filter in an order that changes with each run, and names files after that; here
 * they stand in the order of the alphabet, so that two builds give the same bytes.
 *
 * @param files the files of an index as Pagefind made them.
 */
export function repack(files: readonly IndexFile[]): IndexFile[] {
  const opened = new Map(files.map(({ path, content }) => [path, ordered(path, open(content))]));
  const description = [...opened.keys()].find((path) => path.endsWith(".pf_meta"));
  if (!description) throw new Error("The search index has no .pf_meta");
  const edition = editionOf(opened);
  const take = (path: string): Uint8Array => {
    const content = opened.get(path);
    if (!content) throw new Error(`The search index has no ${path}`);
    opened.delete(path);
    return content;
  };
  const made: IndexFile[] = [];
  const [version, pages, chunks, filters, ...rest] = decode(inside(take(description))) as Description;
  const named = pages.map(([old, words, ...about], at): Page => {
    const name = `${edition}/${at.toString(36)}`;
    made.push({ path: `fragment/${name}.pf_fragment`, content: take(`fragment/${old}.pf_fragment`) });
    return [name, inSteps(words), ...about];
  });
  const words = chunks.flatMap(([, , old]) => (decode(inside(take(`index/${old}.pf_index`))) as [Words])[0]);
  const cut = inPieces(thinned(words, pages.length)).map((piece, at): Chunk => {
    const name = `${edition}/${at.toString(36)}`;
    made.push({ path: `index/${name}.pf_index`, content: sealed(encode([piece])) });
    return [piece[0]?.[0] ?? "", piece.at(-1)?.[0] ?? "", name];
  });
  const sorted = filters.map(([name, old], at): [string, string] => {
    const file = `${edition}${at.toString(36)}`;
    made.push({ path: `filter/${file}.pf_filter`, content: take(`filter/${old}.pf_filter`) });
    return [name, file];
  });
  made.push({
    path: `pagefind.${edition}.pf_meta`,
    content: sealed(encode([version, named, cut, sorted, ...rest])),
  });
  return [...made, ...[...opened].map(([path, content]) => ({ path, content }))];
}

/** A filter with its values in the order of the alphabet; any other file as it is. */
function ordered(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith(".pf_filter")) return content;
  const [name, values] = decode(inside(content)) as Filter;
  return sealed(encode([name, [...values].sort(([one], [other]) => (one < other ? -1 : 1))]));
}

/** A name that changes with anything in the index, so that a browser may keep its files for ever. */
function editionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  const stable = [...files.keys()].filter((path) => !/\.pf_(?:meta|filter)$/.test(path));
  const filters = [...files.keys()].filter((path) => path.endsWith(".pf_filter"));
  for (const path of stable.sort()) hash.update(path).update(files.get(path) ?? "");
  for (const content of filters.map((path) => Buffer.from(files.get(path) ?? "")).sort(Buffer.compare))
    hash.update(content);
  return hash.update(`${chunkBytes} ${common} ${step}`).digest("hex").slice(0, 8);
}

/** A number of words, to the nearest power of the step. */
function inSteps(words: number): number {
  return Math.round(step ** Math.round(Math.log(Math.max(words, 1)) / Math.log(step)));
}

/** Words in runs of about `chunkBytes`, in their order. */
function inPieces(words: Words): Words[] {
  const pieces: Words[] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const size = encode(word).length;
    if (bytes + size > chunkBytes) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(word);
    bytes += size;
  }
  return pieces;
}

function open(content: Uint8Array): Uint8Array {
  const zipped = content[0] === 0x1f && content[1] === 0x8b;
  return zipped ? gunzipSync(content) : content;
}

function inside(content: Uint8Array): Uint8Array {
  return content.subarray(mark.length);
}

function sealed(content: Uint8Array): Uint8Array {
  return Buffer.concat([mark, content]);
}
