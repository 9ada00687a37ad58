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

/**
 * Numbers the cells that a table's headers are named by from 1, in the order they had: the browser counts on from
 * whatever it showed before. They stand outside the compressed parts, all of one length, so no offset moves.
 */
function renumbered(made: Uint8Array): Uint8Array {
  const text = Buffer.from(made).toString("latin1");
  const name = /\(node(\d{8})\)/g;
  const order = [...new Set([...text.matchAll(name)].map(([, number = ""]) => number))].sort();
  const fresh = new Map(order.map((number, index) => [number, String(index + 1).padStart(8, "0")]));
  return Buffer.from(
    text.replace(name, (_, number: string) => `(node${fresh.get(number)})`),
    "latin1",
  );
}
