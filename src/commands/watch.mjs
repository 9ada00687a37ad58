import { getConfigWatch, runMain } from "@contentlayer2/core";
import { errorToString } from "@contentlayer2/utils";
import { E, pipe, S, T } from "@contentlayer2/utils/effect";
import { writeLists } from "./write-lists.mjs";

/**
 * What `contentlayer2 dev` does, by the same calls, but with a writer of its own. After each edit the command writes every
 * document again, and a store of all of them for its next start: with a thousand articles more an edit took it five seconds, and
 * takes one here, on a busy machine (2026-11-30). What the library reads are the lists (`<type>/_index.json`); they alone are
 * written, and only those in which a document has changed (write-lists.mjs).
 *
 * Not TypeScript, for the reason that compile.mjs gives.
 */
const say = (count) => process.stdout.write(`${count} documents are compiled.\n`);
/** Tells of a fault, where Contentlayer has not told of it by file and field already. */
const tell = (error) =>
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
          S.mapEffectEitherRight((cache) => T.either(T.succeedWith(() => say(writeLists(cache, schemaDef, written))))),
        );
      }),
    ),
  ),
  S.tap(E.fold(tell, () => T.unit)),
  S.runDrain,
);
// begun with a fault, Contentlayer keeps nothing, and the save that mends it ends the stream: then it begins again
for (;;) await runMain({ tracingServiceName: "content", verbose: false })(pipe(stream, T.sandbox, T.catchAll(again)));
