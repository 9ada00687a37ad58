/** What each page is called that a route makes and no file of words, by its address; those that answer a question. */
export const toolTitles: Readonly<Record<string, string>> = {
  "/about/our-ratings/": "How each of our ratings came about",
  "/about/self-audit/": "How we score ourselves",
  "/about/offline/": "Read it offline",
  "/clinic/questions-to-ask/": "Questions to ask a clinic",
  "/clinic/the-day/cards/": "Cards for the day of an infusion",
  "/clinicians/share/": "Hand a page to a patient",
  "/decide/aid/": "What to try next: a decision aid",
  "/decide/compare/": "Compare the options",
  "/decide/questions-to-ask/": "Questions to ask a clinic",
  "/help/": "Get help now",
  "/research/trials/": "The trials we found, one tile each",
};

/**
 * The title of a tool.
 *
 * @throws Error where none has this address.
 */
export function toolTitle(address: string): string {
  const title = toolTitles[address];
  if (!title) throw new Error(`No tool has a title at ${address}`);
  return title;
}
