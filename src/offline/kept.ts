/**
 * What a reader asked to have kept on their device, as it stands in the browser's own store: the pages they read, and the
 * files these pages need. The page with the control and the worker both use it. Nothing makes these stores but the worker,
 * which is there only after a reader asked; so nothing is ever put into a store that is not there.
 */
export const stores = { pages: "plain-numbers-pages", files: "plain-numbers-files" } as const;

/** The header that says when a page was kept. */
const keptOn = "X-Kept-On";

export type KeptPage = { address: string; title: string; on: Date | undefined };

/** The day and time at which an answer was kept; nothing where it was not kept by us. */
export function dayKept(answer: Response): Date | undefined {
  const written = answer.headers.get(keptOn);
  return written ? new Date(written) : undefined;
}

/** Whether an answer is a page or a sheet that may be kept: whole, from this site, at its own address. */
export function mayBeKept(answer: Response): boolean {
  const type = answer.headers.get("Content-Type") ?? "";
  return answer.status === 200 && !answer.redirected && /^(?:text\/html|application\/pdf)/.test(type);
}

/** A copy of an answer with the moment at which it is kept. */
export function stamped(answer: Response, now = new Date()): Response {
  const headers = new Headers(answer.headers);
  headers.set(keptOn, now.toISOString());
  return new Response(answer.body, { status: answer.status, headers });
}

/** The scripts, styles and pictures of this site that a page needs, as its HTML names them. */
export function filesOf(html: string): string[] {
  const tags = html.matchAll(
    /<(?:script|img|link rel="(?:stylesheet|icon|modulepreload)")[^>]*?\s(?:src|href)="(\/[^/"][^"]*)"/g,
  );
  return [...new Set([...tags].map(([, address = ""]) => address))];
}

/**
 * Fetches a page anew and keeps it with the files it needs. What the site no longer has is forgotten here as well; where
 * the network fails, what is kept stays.
 *
 * @returns whether the page is kept as the site has it now.
 */
export async function keep(address: string): Promise<boolean> {
  const answer = await fetch(address, { cache: "no-cache" }).catch(() => undefined);
  if (!answer || !(await caches.has(stores.pages))) return false;
  const pages = await caches.open(stores.pages);
  if (answer.status === 404 || answer.status === 410) await pages.delete(address);
  if (!mayBeKept(answer)) return false;
  const html = answer.headers.get("Content-Type")?.startsWith("text/html") ? await answer.clone().text() : "";
  await pages.put(address, stamped(answer));
  await keepFiles(filesOf(html));
  return true;
}

/** Whether the name of a file changes with what is inside, so that a kept one is never old. */
export function neverChanges(path: string): boolean {
  return path.startsWith("/script/") || path.startsWith("/style/");
}

/** Keeps the files a page needs; one whose name changes with what is inside is fetched once. */
export async function keepFiles(addresses: readonly string[]): Promise<void> {
  if (!(await caches.has(stores.files))) return;
  const files = await caches.open(stores.files);
  for (const address of addresses) {
    if (neverChanges(address) && (await files.match(address))) continue;
    await files.add(address).catch(() => undefined);
  }
}

/** Fetches every kept page again, so that a corrected one takes the place of the old, and forgets files no page needs. */
export async function refresh(): Promise<void> {
  const pages = await caches.open(stores.pages);
  for (const { url } of await pages.keys()) await keep(url);
  const needed = new Set<string>();
  for (const request of await pages.keys())
    for (const file of filesOf((await (await pages.match(request))?.text()) ?? "")) needed.add(file);
  const files = await caches.open(stores.files);
  for (const request of await files.keys()) if (!needed.has(new URL(request.url).pathname)) await files.delete(request);
}

/** Every kept page, in the order of their addresses. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!(await caches.has(stores.pages))) return [];
  const pages = await caches.open(stores.pages);
  const kept = await Promise.all(
    (await pages.keys()).map(async (request) => {
      const answer = await pages.match(request);
      const address = new URL(request.url).pathname;
      const text = /\/$/.test(address) ? ((await answer?.clone().text()) ?? "") : "";
      const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1]?.replace(/<[^>]+>/g, "") ?? address;
      return { address, title, on: answer && dayKept(answer) };
    }),
  );
  return kept.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Forgets everything that was kept. */
export async function forgetAll(): Promise<void> {
  for (const store of Object.values(stores)) await caches.delete(store);
}
