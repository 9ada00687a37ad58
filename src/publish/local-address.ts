/** Whether an address leads to the reader's own machine, so that no page may carry it when it is published. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** What the end of a build says of the addresses in it: nothing where they can be published. */
export function addressWarning(siteUrl: string): string {
  if (!isLocal(siteUrl)) return "";
  return `Addresses in this build say ${siteUrl}; set SITE_URL before you publish it.\n`;
}

/** The address that a page gives as its own. */
export function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
}

/**
 * Why a site may not be published; nothing where it may.
 *
 * @param address what its first page gives as its own address.
 * @param to where it would go: what goes to a service on this machine is a trial and may.
 */
export function refusal(address: string | undefined, to = ""): string {
  if (address === undefined) return "The first page in out/ says no address of its own: build the site again.\n";
  if (!isLocal(address) || isLocal(to)) return "";
  return "The site in out/ says that it stands on this machine: build it with SITE_URL set to its address.\n";
}
