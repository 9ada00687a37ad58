import { chromiumPath } from "../publish/chromium";
import { build } from "./build";

/** `npm run handouts`: the whole site with its handouts, which take a browser; the deploy recipes use it. */
const found = chromiumPath("Handouts");
if (!found.ok) process.stderr.write(`${found.why}\n`);
process.exit(found.ok ? await build(process.cwd(), { chromium: found.path }) : 1);
