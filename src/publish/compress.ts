import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Earlier } from "./made-before";
import { filesBelow } from "./tidy";

const worthwhile =
  /\.(?:html|css|js|json|svg|xml|txt|md|csv|bib|ris|ics|webmanifest|atom|pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/;
const atOnce = 4;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Pages of so many bytes are worth Brotli's last level: 2 % fewer bytes for three times the time. */
const long = 100_000;

/** Scripts, styles, and what every search fetches first: few files that many readers fetch, the search's program the largest. */
const fetchedByMany =
  /^(?:script\/|style\/|search\/synonyms\.json$|pagefind\/(?:pagefind\.js$|.*\.pagefind$|.*\.pf_meta$))/;

/**
 * Writes a Brotli and a gzip twin beside every text file, so that a host can send them as they are.
 *
 * @param takeOver takes the twins of a file that has not changed over from an earlier site.
 * @returns how many files were given twins.
 */
export async function compress(folder: string, takeOver: Earlier["takeOver"] = () => false): Promise<number> {
  const files = filesBelow(folder).filter((file) => worthwhile.test(file));
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await twins(folder, file, takeOver);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return files.length;
}

async function twins(folder: string, name: string, takeOver: Earlier["takeOver"]): Promise<void> {
  const file = join(folder, name);
  const bytes = await readFile(file);
  const from = { file: name, bytes };
  if (takeOver(from, `${name}.br`, folder) && takeOver(from, `${name}.gz`, folder)) return;
  const utmost = fetchedByMany.test(name) || (file.endsWith(".html") && bytes.length > long);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: utmost ? 11 : 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
