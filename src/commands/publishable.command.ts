import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalOf, refusal } from "../publish/local-address";
import { builtSite } from "../publish/swap";

/**
 * `npm run publishable [-- URL]`: ends with 1 where the site in `out/` says that it stands on this machine. Recipes ask
 * before they publish. With the URL of a service on this machine it may: that is a trial.
 */
const page = join(builtSite(process.cwd()), "index.html");
if (!existsSync(page)) {
  process.stderr.write("There is no site in out/: build it first.\n");
  process.exit(1);
}
const why = refusal(canonicalOf(readFileSync(page, "utf8")), process.argv[2]);
process.stderr.write(why);
process.exitCode = why ? 1 : 0;
