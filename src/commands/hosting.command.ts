import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caddyfile } from "../publish/caddyfile";
import { cloudFormation } from "../publish/cloudformation";
import { headerRules } from "../publish/header-rules";
import { styleSource } from "../publish/inline-style";
import { nginxConf } from "../publish/nginx-conf";
import { movedIn } from "../publish/redirects";
import { s3Upload } from "../publish/s3-upload";
import { siteSizes, sizesInWords } from "../publish/site-sizes";
import { builtSite } from "../publish/swap";

/**
 * `npm run hosting`: what hosts need to send the headers of the site in `out/`, and how much room it takes.
 * See docs/hosting.md.
 */
const project = process.cwd();
const folder = join(project, ".hosting");
const out = builtSite(project);
const rules = headerRules(styleSource(out));
const moved = movedIn(out);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const files = {
  Caddyfile: caddyfile(rules, moved),
  "nginx.conf": nginxConf(rules, { root: out, port: 8080, scratch: folder }, moved),
  "cloudfront.json": `${JSON.stringify(cloudFormation(rules), null, 1)}\n`,
  "s3.sh": s3Upload(moved),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
process.stdout.write(`Written to .hosting/: ${Object.keys(files).join(", ")}.\n`);
process.stdout.write(sizesInWords(siteSizes(out)));
