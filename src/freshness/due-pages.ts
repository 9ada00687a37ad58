import type { PageFrontMatter } from "../schema/page";

type Dated = { address: string; front: Pick<PageFrontMatter, "title" | "next"> };

/**
 * The pages whose next check lies before a day, the longest overdue first, as lines of Markdown.
 *
 * @param day such as 2026-11-22.
 */
export function duePages(pages: readonly Dated[], day: string): string[] {
  return pages
    .filter(({ front }) => front.next < day)
    .sort((a, b) =>
      a.front.next < b.front.next ? -1 : a.front.next > b.front.next ? 1 : a.address < b.address ? -1 : 1,
    )
    .map(({ address, front }) => `- \`content/pages${address.slice(0, -1)}.mdx\`: ${front.title} (due ${front.next})`);
}
