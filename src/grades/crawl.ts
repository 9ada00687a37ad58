import { parse } from "node-html-parser";

const attributes = ["href", "src", "action", "poster", "data"];

/** The addresses that a page or a stylesheet leads to, as they are written. */
export function addressesIn(text: string, type: string): string[] {
  if (type.startsWith("text/css")) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = ""]) => address);
  if (type.startsWith("application/manifest"))
    return [...text.matchAll(/"(\/[^"]*)"/g)].map(([, address = ""]) => address);
  if (!type.startsWith("text/html")) return [];
  const page = parse(text);
  return attributes.flatMap((name) =>
    page.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name) ?? []),
  );
}

/**
 * Follows every address of a served site from its first page on.
 *
 * @param origin the server's, such as `http://localhost:4000`.
 * @param base the path below which everything must stand, such as `/plain`.
 * @returns how many addresses were asked for, and each that did not answer or stands outside the path, with who leads there.
 */
export async function crawl(origin: string, base: string): Promise<{ asked: number; problems: string[] }> {
  const problems: string[] = [];
  const known = new Set([`${origin}${base}/`]);
  const waiting = [...known];
  const from = new Map<string, string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await fetch(address);
    const text = await answer.text();
    if (answer.status !== 200) problems.push(`${address}: ${answer.status}, from ${from.get(address)}`);
    for (const written of addressesIn(text, answer.headers.get("content-type") ?? "")) {
      const url = new URL(written, address);
      url.hash = "";
      url.search = "";
      if (url.origin !== origin || known.has(url.href)) continue;
      known.add(url.href);
      from.set(url.href, address);
      if (url.pathname.startsWith(`${base}/`)) waiting.push(url.href);
      else problems.push(`${url.href}: outside ${base}/, from ${address}`);
    }
  }
  return { asked: known.size, problems };
}
