import { handouts } from "../../library/handouts";
import { library } from "../../library/library";

/** Whether this build makes handouts, which the build hands over: it needs a browser for them. */
const made = process.env.SITE_HANDOUTS === "1";

let offered: ReadonlyMap<string, string> | undefined;

/** Where the handout of a page stands, in a build that makes handouts. */
export function offeredHandout(address: string): string | undefined {
  if (!made) return undefined;
  offered ??= new Map(handouts(library().pages.values()).map((one) => [one.address, one.file]));
  return offered.get(address);
}
