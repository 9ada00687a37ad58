import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { getConfigWatch, runMain } from "@contentlayer2/core";
import { errorToString } from "@contentlayer2/utils";
import { E, pipe, S, T } from "@contentlayer2/utils/effect";

/**
 * What `contentlayer2 dev` does, by the same calls, but with a writer of its own. After each edit the command writes every
 * document again, and a store of all of them for its next start: with a thousand articles more an edit took it five seconds, and
 * takes one here, on a busy machine (2026-11-30). What the library reads are the lists (`<type>/_index.json`); they alone are
 * written, and only those in which a document has changed.
 *
 * Not TypeScript, for the reason that compile.mjs gives.
 */

/**
 * Writes the list of each type whose documents are others than before. A file is put in place whole: it may be read meanwhile.
 *
 * @param written what each list was written from; an empty map for each setting, since the same words then mean other documents.
 */
function write({ cacheItemsMap }, types, written) {
  const items = Object.values(cacheItemsMap);
  for (const { name, isSingleton } of types) {
    const own = items.filter(({ documentTypeName }) => documentTypeName === name);
    const same = own.map(({ documentHash, document }) => `${document._id} ${documentHash}`).join("\n");
    if (written.get(name) === same) continue;
    const documents = own.map(({ document }) => document);
    // its file was taken away, as a change of branch does for a moment; what stood there stays until it comes back
    if (isSingleton && documents.length === 0) {
      written.delete(name);
      continue;
    }
    const file = join(".contentlayer", "generated", name, "_index.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(isSingleton ? documents[0] : documents));
    renameSync(`${file}.new`, file);
    written.set(name, same);
  }
  process.stdout.write(`${items.length} documents are compiled.\n`);
}

/** Tells of a fault, where Contentlayer has not told of it by file and field already. */
const say = (error) =>
  error.alreadyHandled ? T.unit : T.succeedWith(() => process.stderr.write(`${errorToString(error)}\n`));
const again = () => T.delay(500)(T.unit);
const stream = pipe(
  getConfigWatch({ esbuildOptions: {} }),
  S.chainSwitchMapEitherRight((config) =>
    pipe(
      S.fromEffect(T.either(config.source.provideSchema(config.esbuildHash))),
      S.chainSwitchMapEitherRight((schemaDef) => {
        const written = new Map();
        return pipe(
          config.source.fetchData({ schemaDef, verbose: false, skipCachePersistence: true }),
          S.mapEffectEitherRight((cache) =>
            T.either(T.succeedWith(() => write(cache, Object.values(schemaDef.documentTypeDefMap), written))),
          ),
        );
      }),
    ),
  ),
  S.tap(E.fold(say, () => T.unit)),
  S.runDrain,
);
// begun with a fault, Contentlayer keeps nothing, and the save that mends it ends the stream: then it begins again
for (;;) await runMain({ tracingServiceName: "content", verbose: false })(pipe(stream, T.sandbox, T.catchAll(again)));
