import type { CheckedContent } from "./check-content";

/** A file whose evidence is checked again by a day of its own: a page of words, the decision aid, the cards for the day,
 * the lines for help. */
export type DatedFile = { file: string; title: string; next: string };

/** Every such file that could be read. A list counts by having `next`, so one that comes later is not passed over. */
export function datedFiles({ pages, lists }: Pick<CheckedContent, "pages" | "lists">): DatedFile[] {
  const tools = Object.entries(lists).flatMap(([name, list]) =>
    "next" in list ? [{ file: `content/${name}.yaml`, title: list.title, next: list.next }] : [],
  );
  return [...pages.map(({ page, front: { title, next } }) => ({ file: page.file, title, next })), ...tools];
}
