/** Where the Markdown twin of a page stands: `/uses/ptsd/` has `/uses/ptsd.md`, home has `/index.md`. */
export function markdownAddress(address: string): string {
  return address === "/" ? "/index.md" : `${address.replace(/\/$/, "")}.md`;
}
