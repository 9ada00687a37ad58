/**
 * Reads the search's index with Pagefind's program, in place of Pagefind's own script: that one also unzips, merges
 * several indexes, marks words and keeps a worker, none of which this site uses, and asks for a file that names the
 * index's edition, which is known when this is built (src/publish/search-index.ts).
 */

import { site } from "./site";

/** A text in the program's memory: where it begins, how long it is. */
type Held = readonly [at: number, length: number];

/** What Pagefind 1.6 exports; whatever changes the index answers with the address by which it is asked next. */
type Program = {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  init_pagefind: (...description: Held) => number;
  load_index_chunk: (index: number, ...words: Held) => number;
  load_filter_chunk: (index: number, ...values: Held) => number;
  set_ranking_weights: (index: number, ...weights: Held) => number;
  request_indexes: (index: number, ...query: Held) => Held;
  request_filter_indexes: (index: number, ...filters: Held) => Held;
  search: (index: number, ...asked: (number | boolean)[]) => Held;
};

type Written = {
  url: string;
  content: string;
  meta: { title: string; part?: string };
  filters: { section?: string[] };
};
type Part = Written & { locations: number[] };
type Hit = { id: string; score: number; data: () => Promise<Part> };

/** The edition of the index beside this script. */
declare const EDITION: string;

const weights = {
  term_similarity: null,
  page_length: 0.1,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: null,
  // a page's title stands in both, and they add up (src/publish/search-index.ts)
  meta_weights: { title: 1, part: 5, page: 4 },
};

let program: Program;
let index = 0;

async function fetched(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${site}pagefind/${name}`);
  if (!answer.ok) throw new Error(name);
  // before its content each file bears Pagefind's mark
  return new Uint8Array(await answer.arrayBuffer()).subarray(12);
}

function held(content: string | Uint8Array): Held {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(program.memory.buffer, at).set(bytes);
  return [at, bytes.length];
}

function told<Told>([at, length]: Held): Told {
  const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, at >>> 0, length));
  program.__wbindgen_free(at, length, 1);
  return JSON.parse(text) as Told;
}

/** Fetches the program and the index's description. */
export async function init(): Promise<void> {
  const [code, description] = await Promise.all([
    fetched("wasm.en-gb.pagefind"),
    fetched(`pagefind.${EDITION}.pf_meta`),
  ]);
  const { instance } = await WebAssembly.instantiate(code, {
    "./pagefind_web_bg.js": {
      __wbindgen_init_externref_table: () => {
        const table = program.__wbindgen_externrefs;
        const at = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, by) => {
          table.set(at + by, value);
        });
      },
    },
  });
  program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  index = program.init_pagefind(...held(description));
  index = program.set_ranking_weights(index, ...held(JSON.stringify(weights)));
}

const files = new Map<string, Promise<unknown>>();

/** What is made of a file, once; one that did not come is asked for again by the next query. */
function once<Made>(path: string, make: (content: Uint8Array<ArrayBuffer>) => Made): Promise<Made> {
  const made = (files.get(path) as Promise<Made> | undefined) ?? fetched(path).then(make);
  files.set(path, made);
  made.catch(() => files.delete(path));
  return made;
}

async function part(id: string, locations: number[]): Promise<Part> {
  const written = await once(
    `fragment/${id}.pf_fragment`,
    (content) => JSON.parse(new TextDecoder().decode(content)) as Written,
  );
  return { ...written, url: site + written.url.slice(1), locations };
}

/** Has the program load files of the index that it named; each changes the address of the index. */
async function load(names: readonly string[], kind: "index" | "filter"): Promise<void> {
  const loading = names.filter(Boolean).map((name) =>
    once(`${kind}/${name}.pf_${kind}`, (content) => {
      const put = kind === "index" ? program.load_index_chunk : program.load_filter_chunk;
      index = put(index, ...held(content));
    }),
  );
  await Promise.all(loading);
}

/** The parts that hold every word of a query, best first. */
export async function search(query: string, filters: Record<string, string> = {}): Promise<Hit[]> {
  // as Pagefind wrote the index: without marks inside of words, first with accents and then without
  const marked = query
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  const words = marked.normalize("NFD").replace(/\p{M}/gu, "");
  if (!words) return [];
  const section = JSON.stringify(filters);
  await Promise.all([
    load(told(program.request_indexes(index, ...held(words))), "index"),
    load(told(program.request_filter_indexes(index, ...held(section))), "filter"),
  ]);
  const asked = [words, marked, section, ""].flatMap((text) => held(text));
  const found = told<{ results: { p: string; s: number; l: { l: number }[] }[] }>(
    program.search(index, ...asked, false, false),
  );
  return found.results.map(({ p: id, s: score, l: places }) => ({
    id,
    score,
    data: () =>
      part(
        id,
        places.map(({ l }) => l),
      ),
  }));
}
