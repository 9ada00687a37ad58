import { rmSync } from "node:fs";
import { getConfig, runMain } from "@contentlayer2/core";
import { Chunk, pipe, S, T } from "@contentlayer2/utils/effect";
import { writeLists } from "./write-lists.mjs";

/**
 * What `contentlayer2 build` does, by the same calls, but without a note of each step for its own developers: they are more
 * than a quarter of its time, and no setting of its command leaves them out. Of what it makes only the lists that the library
 * reads are written. `--keep` uses again what was compiled before.
 *
 * Not TypeScript: its loader would be asked for each of some nine hundred files of packages, which takes a second.
 */
if (!process.argv.includes("--keep")) rmSync(".contentlayer", { recursive: true, force: true });
const compile = runMain({ tracingServiceName: "content", verbose: false });
const { source, esbuildHash } = await compile(getConfig({ esbuildOptions: {} }));
const schemaDef = await compile(source.provideSchema(esbuildHash));
const fetched = pipe(source.fetchData({ schemaDef, verbose: false }), S.take(1), S.runCollect);
const cache = await compile(pipe(fetched, T.map(Chunk.unsafeHead), T.rightOrFail));
process.stdout.write(`Compiled ${writeLists(cache, schemaDef, new Map())} documents.\n`);
