import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { decode, encode } from "cborg";

export type IndexFile = { path: string; content: Uint8Array };

/** Pagefind's mark before the content of a file that is not compressed by itself. */
const mark = Buffer.from("pagefind_dcd");

/** About how many bytes of words one file may hold: a query then fetches 2 KB for a word and not 30. */
const chunkBytes = 5_000;

type Words = [word: string, ...rest: unknown[]][];
type Chunk = [from: string, to: string, hash: string];

/**
 * Cuts Pagefind's word files smaller and takes its own compression away, so that the host's Brotli does it better. Both
 * are ways in which its format allows an index to be written; Pagefind 1.5 has no setting for either.
 *
 * @param files the files of an index as Pagefind made them.
 */
export function repack(files: readonly IndexFile[]): IndexFile[] {
  const opened = files.map(({ path, content }) => ({ path, content: open(content) }));
  const meta = opened.find(({ path }) => path.endsWith(".pf_meta"));
  if (!meta) throw new Error("The search index has no .pf_meta");
  const description = decode(inside(meta.content)) as [string, unknown, Chunk[], ...unknown[]];
  const chunks = description[2];
  const cut: IndexFile[] = [];
  description[2] = chunks.flatMap(([, , hash]): Chunk[] => {
    const file = opened.find(({ path }) => path === `index/${hash}.pf_index`);
    if (!file) throw new Error(`The search index has no chunk ${hash}`);
    const [words] = decode(inside(file.content)) as [Words];
    return inPieces(words).map((piece) => {
      const content = sealed(encode([piece]));
      const name = `${hash.split("_")[0]}_${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
      cut.push({ path: `index/${name}.pf_index`, content });
      return [piece[0]?.[0] ?? "", piece.at(-1)?.[0] ?? "", name];
    });
  });
  return [
    ...opened.filter((file) => file !== meta && !file.path.endsWith(".pf_index")),
    { path: meta.path, content: sealed(encode(description)) },
    ...cut,
  ];
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
