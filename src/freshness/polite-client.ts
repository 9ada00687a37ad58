/** How a service is to be asked. Times are in milliseconds. */
export type Manners = {
  /** Who asks, for the service's log. */
  agent: string;
  /** The rest between the end of one request and the start of the next. */
  pause: number;
  /** How long one request may take. */
  timeout: number;
  /** How often one address is tried in all. */
  tries: number;
  /** The wait after the first failure; each further one doubles it. */
  firstWait: number;
  /** No wait is longer; a service that asks for more is left alone. */
  longestWait: number;
  wait: (milliseconds: number) => Promise<void>;
};

/** A service did not answer, or answered that it cannot. */
export class ServiceSilent extends Error {}

export type Got = { status: number; body: string };

/**
 * Asks one service one thing at a time, with a rest between requests. Tries again after a time-out, a broken connection,
 * 408, 429 and 5xx; waits as long as `Retry-After` says, else twice as long as the time before.
 *
 * @throws ServiceSilent where every try failed, or where the service asks for a longer wait than is allowed.
 */
export function politeClient(manners: Manners): (address: string) => Promise<Got> {
  let queue: Promise<unknown> = Promise.resolve();
  let asked = false;
  const one = async (address: string): Promise<Got> => {
    if (asked) await manners.wait(manners.pause);
    asked = true;
    return withPatience(address, manners);
  };
  return (address) => {
    const mine = queue.then(() => one(address));
    queue = mine.catch(() => undefined);
    return mine;
  };
}

async function withPatience(address: string, manners: Manners): Promise<Got> {
  let why = "";
  for (let tried = 0; tried < manners.tries; tried++) {
    let asksFor: number | undefined;
    try {
      const response = await fetch(address, {
        headers: { "User-Agent": manners.agent, Accept: "application/json" },
        signal: AbortSignal.timeout(manners.timeout),
      });
      const body = await response.text();
      if (!mayPass(response.status)) return { status: response.status, body };
      why = `status ${response.status}`;
      asksFor = retryAfter(response.headers.get("retry-after"), Date.now());
    } catch (error) {
      why = reasonOf(error);
    }
    if (tried + 1 === manners.tries) break;
    const wait = asksFor ?? manners.firstWait * 2 ** tried;
    if (asksFor !== undefined && asksFor > manners.longestWait)
      throw new ServiceSilent(`it asks for a wait of ${Math.ceil(asksFor / 1000)} seconds`);
    await manners.wait(Math.min(wait, manners.longestWait));
  }
  throw new ServiceSilent(`${why}, ${manners.tries} ${manners.tries === 1 ? "try" : "tries"}`);
}

/** Whether a later try can go better. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: it holds seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param now the present, in milliseconds since 1970.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
