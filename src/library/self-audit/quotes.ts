import type { AuditedPage } from "./by-build";

const texts = new WeakMap<AuditedPage, string>();

/** Words that the template writes on every page with layers. */
const templateWords = "In a minute. How sure can we be? In full. What we do not know. What you can do. For clinicians.";

/** Whether words stand on a page, whatever their marks, quotation marks, citations and capitals. */
export function standsOn(page: AuditedPage, quoted: string): boolean {
  const kept = texts.get(page) ?? bare(textOf(page));
  texts.set(page, kept);
  return kept.includes(bare(quoted));
}

function textOf({ front, words }: AuditedPage): string {
  const claims = (front.certainty ?? []).flatMap(({ claim, reasons }) => [claim, ...reasons]);
  return [front.title, front.question, front.answer, front.need, ...claims, templateWords, words].join("\n");
}

function bare(text: string): string {
  return text
    .replace(/ ?\[@[^\]]*\]/g, "")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[*_`[\]"'“”‘’]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
