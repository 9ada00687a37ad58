import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes the list of each type whose documents are others than before, which is all that the library reads: the commands of
 * Contentlayer write every document apart as well, and types that nothing imports. A file is put in place whole: it may be read
 * meanwhile.
 *
 * Not TypeScript, for the reason that compile.mjs gives.
 *
 * @param cache what Contentlayer made of every document.
 * @param schema what types of documents there are.
 * @param written what each list was written from; an empty map for each setting, since the same words then mean other documents.
 * @returns how many documents there are.
 */
export function writeLists({ cacheItemsMap }, { documentTypeDefMap }, written) {
  const items = Object.values(cacheItemsMap);
  for (const { name, isSingleton } of Object.values(documentTypeDefMap)) {
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
    // a name of this process's own: a build may write beside the watcher
    const fresh = `${file}.${process.pid}.new`;
    writeFileSync(fresh, JSON.stringify(isSingleton ? documents[0] : documents));
    renameSync(fresh, file);
    written.set(name, same);
  }
  return items.length;
}
