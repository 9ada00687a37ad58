import { PDFDocument } from "@cantoo/pdf-lib";
import { site } from "../../site";

/** What a handout says of itself; `day` (year-month-day) is its edition's. */
export type PdfFacts = { title: string; day: string; address: string };

/**
 * Gives a PDF file what readers of PDF look for, and takes from it what differs from one making to the next: the
 * clock, and the numbers of the browser's elements.
 *
 * @returns the file's bytes, and how many pages it has.
 */
export async function finishPdf(
  made: Uint8Array,
  { title, day, address }: PdfFacts,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(renumbered(made), { updateMetadata: false });
  const date = new Date(`${day}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage("en-GB");
  document.setAuthor(site.name);
  document.setSubject(`${address}, edition of ${day}`);
  document.setCreator(site.name);
  document.setCreationDate(date);
  document.setModificationDate(date);
  return { bytes: await document.save({ updateFieldAppearances: false }), pages: document.getPageCount() };
}

/** A cell's name, as the browser writes it outside the compressed parts. */
const name = /\(node(\d{8})\)/g;

/** A leaf of the list that leads from each name to its cell. */
const leaf = /(\/Limits\s*\[\s*)\(node\d{8}\) \(node\d{8}\)(\s*\]\s*\/Names\s*\[\s*)((?:\(node\d{8}\) \d+ \d+ R\s*)+)/g;

/**
 * Numbers the cells that a table's headers are named by from 1, in the order in which they stand: the browser counts on from
 * whatever it showed before, and on a busy machine not in the order of the cells. The list of the names is then put in
 * their order again, in which readers of PDF look them up (ISO 32000-1, 7.9.6).
 */
function renumbered(made: Uint8Array): Uint8Array {
  const text = Buffer.from(made).toString("latin1");
  const found = [...text.matchAll(/\/ID \(node(\d{8})\)/g), ...text.matchAll(name)];
  const order = [...new Set(found.map(([, number = ""]) => number))];
  const fresh = new Map(order.map((number, index) => [number, String(index + 1).padStart(8, "0")]));
  const numbered = text.replace(name, (_, number: string) => `(node${fresh.get(number)})`);
  const pairs = [...numbered.matchAll(leaf)]
    .flatMap(([, , , names = ""]) => names.match(/\(\w+\) \d+ \d+ R/g) ?? [])
    .sort();
  const sorted = numbered.replace(leaf, (_, limits: string, between: string, names: string) => {
    const own = pairs.splice(0, names.match(/ R/g)?.length);
    const [first, last] = [own[0], own.at(-1)].map((pair) => pair?.split(" ")[0]);
    return `${limits}${first} ${last}${between}${own.join(" ")}`;
  });
  return Buffer.from(sorted, "latin1");
}
