import { PDFDocument } from "@cantoo/pdf-lib";
import { site } from "../../site";

/** What a handout says of itself; `day` (year-month-day) is its edition's. */
export type PdfFacts = { title: string; day: string; address: string };

/**
 * Gives a PDF file what readers of PDF look for, and takes from it what differs from one making to the next: the clock.
 *
 * @returns the file's bytes, and how many pages it has.
 */
export async function finishPdf(
  made: Uint8Array,
  { title, day, address }: PdfFacts,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(made, { updateMetadata: false });
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
