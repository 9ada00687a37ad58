const pattern = String.raw`\[([^\][@]+)\]\((/[^()\s]*)\)`;

/** A link to a place of the site in the words of a list, such as `[Get help now](/help/)`: its words, its address. */
export const siteLink = new RegExp(pattern);

/** The addresses that the words of a list lead to. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(new RegExp(pattern, "g"))].map(([, , address = ""]) => address);
}

/** The words of a list as plain text. */
export function withoutLinks(text: string): string {
  return text.replace(new RegExp(pattern, "g"), "$1");
}
