type Dated = { file: string; title: string; next: string };

/**
 * The files whose next check lies before a day, the longest overdue first, as lines of Markdown.
 *
 * @param day such as 2026-11-22.
 */
export function duePages(files: readonly Dated[], day: string): string[] {
  const order = ({ next, file }: Dated): string => `${next} ${file}`;
  return files
    .filter(({ next }) => next < day)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ file, title, next }) => `- \`${file}\`: ${title} (due ${next})`);
}
