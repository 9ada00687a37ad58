import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { finishPdf } from "../../../src/publish/handouts/finish-pdf";

const facts = { title: "A page", day: "2026-11-22", address: "https://example.org/a/" };

async function printed(at: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.addPage();
  document.setCreationDate(new Date(at));
  document.setModificationDate(new Date(at));
  return document.save();
}

test("a handout has the title, language and day of its page, and tells how many sides it has", async () => {
  const { bytes, pages } = await finishPdf(await printed("2027-01-01T00:00:00Z"), facts);
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pages).toBe(2);
  expect(read.getTitle()).toBe("A page");
  expect(read.getSubject()).toContain("edition of 2026-11-22");
  expect(read.getCreationDate()?.toISOString()).toBe("2026-11-22T00:00:00.000Z");
  expect(read.getModificationDate()?.toISOString()).toBe("2026-11-22T00:00:00.000Z");
});

test("the same page printed at another time is the same file", async () => {
  const first = await finishPdf(await printed("2027-01-01T00:00:00Z"), facts);
  const later = await finishPdf(await printed("2029-05-05T12:00:00Z"), facts);
  expect(Buffer.from(first.bytes).equals(Buffer.from(later.bytes))).toBe(true);
});

test("cells that headers are named by are numbered from 1 in their order, so that it does not matter what was printed before", async () => {
  const cells = async (...numbers: string[]) => {
    const document = await PDFDocument.create();
    document.addPage();
    const names = numbers.map((number) => PDFString.of(`node${number}`));
    document.catalog.set(PDFName.of("Cells"), document.context.obj(names));
    for (const set of ["setCreationDate", "setModificationDate"] as const) document[set](new Date("2026-11-22"));
    const { bytes } = await finishPdf(await document.save({ useObjectStreams: false }), facts);
    const read = await PDFDocument.load(bytes, { updateMetadata: false });
    return String(read.catalog.get(PDFName.of("Cells")));
  };
  expect(await cells("00000232", "00000234", "00000232")).toBe("[ (node00000001) (node00000002) (node00000001) ]");
  expect(await cells("00003481", "00003490", "00003481")).toBe("[ (node00000001) (node00000002) (node00000001) ]");
});

test("cells are numbered as they stand, whatever order the browser counted them in, and looked up in the order of their names", async () => {
  const made = async (first: string, second: string) => {
    const document = await PDFDocument.create();
    document.addPage();
    for (const set of ["setCreationDate", "setModificationDate"] as const) document[set](new Date("2026-11-22"));
    const named = [first, second].map((number) => ({ id: PDFString.of(`node${number}`), number }));
    const cells = named.map(({ id, number }) => ({
      number,
      id,
      ref: document.context.register(document.context.obj({ ID: id })),
    }));
    const listed = cells.toSorted((one, other) => (one.number < other.number ? -1 : 1));
    const names = document.context.obj({
      Limits: [listed[0]?.id, listed[1]?.id] as PDFString[],
      Names: listed.flatMap(({ id, ref }) => [id, ref]) as PDFString[],
    });
    document.catalog.set(PDFName.of("Names"), document.context.register(names));
    return finishPdf(await document.save({ useObjectStreams: false }), facts);
  };
  const [usual, busy] = [await made("00000232", "00000234"), await made("00000234", "00000232")];
  expect(Buffer.from(busy.bytes).equals(Buffer.from(usual.bytes))).toBe(true);
  const read = await PDFDocument.load(busy.bytes, { updateMetadata: false });
  const list = String(read.context.lookup(read.catalog.get(PDFName.of("Names"))));
  expect(list.replace(/\s+/g, " ")).toMatch(
    /Limits \[ \(node00000001\) \(node00000002\) \].*Names \[ \(node00000001\) \d+ 0 R \(node00000002\)/,
  );
});
