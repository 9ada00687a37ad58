import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Promised } from "./promises";
import { sameValue } from "./same-value";

/** Where a host answers otherwise than the site promises: a header by its name, the `status`, the `bytes`, the `way` on. */
export type Difference = { path: string; what: string; promised: string; got: string };

/**
 * Asks a host for addresses, eight at a time, and holds its answers against what is promised.
 *
 * @param origin where the site stands, with its path if it has one, without a slash at its end.
 * @param folder the built site that was put there.
 */
export async function askHost(origin: string, folder: string, promised: readonly Promised[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  const waiting = [...promised].reverse();
  const askOneAfterTheOther = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) differences.push(...(await askFor(one, origin, folder)));
  };
  await Promise.all(Array.from({ length: 8 }, askOneAfterTheOther));
  return differences.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function askFor(one: Promised, origin: string, folder: string): Promise<Difference[]> {
  const { path } = one;
  try {
    const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const file = join(folder, one.file);
    const same = existsSync(file) && bytes.equals(readFileSync(file));
    const cookies = cookiesOf(path, answer.headers);
    if (one.leadsTo !== undefined) return [...wayOf(one, answer, same, origin), ...cookies];
    if (answer.status !== one.status)
      return [{ path, what: "status", promised: `${one.status}`, got: `${answer.status}` }, ...cookies];
    const other = { path, what: "bytes", promised: "those of the built file", got: `${bytes.length} others` };
    return [...headersOf(one, answer.headers), ...(same ? [] : [other]), ...cookies];
  } catch (error) {
    return [{ path, what: "status", promised: `${one.status}`, got: `none (${error})` }];
  }
}

/** An address that leads on does so by its status, or is itself a page that does. */
function wayOf({ path, leadsTo = "" }: Promised, answer: Response, same: boolean, origin: string): Difference[] {
  const way = answer.headers.get("location");
  const leads = way !== null && answer.status >= 300 && answer.status < 400;
  const address = `${origin}${leadsTo}`;
  if (leads ? new URL(way, `${origin}${path}`).href === address : answer.ok && same) return [];
  return [{ path, what: "way", promised: leadsTo, got: way ?? `status ${answer.status}` }];
}

/** No answer may set a cookie. They are told by their names, as their values may be others with every answer. */
function cookiesOf(path: string, sent: Headers): Difference[] {
  const names = sent.getSetCookie().map((cookie) => cookie.split("=")[0]);
  return names.length === 0 ? [] : [{ path, what: "Set-Cookie", promised: "nothing", got: names.join(", ") }];
}

/** What may be framed must not be kept from it; anything else but cookies a host may send besides. */
function headersOf({ path, status, headers }: Promised, sent: Headers): Difference[] {
  const frames = "X-Frame-Options";
  const promised: [string, string | undefined][] = Object.entries(headers);
  if (status === 200 && !(frames in headers)) promised.push([frames, undefined]);
  return promised.flatMap(([name, value]) => {
    const got = sent.get(name) ?? undefined;
    const kept = value === undefined ? got === undefined : sameValue(name, value, got);
    return kept ? [] : [{ path, what: name, promised: value ?? "nothing", got: got ?? "nothing" }];
  });
}
