/** Where the Markdown twin of a page stands: `/uses/ptsd/` has `/uses/ptsd.md`. */
export function markdownAddress(address: string): string {
  return `${address.replace(/\/$/, "")}.md`;
}
