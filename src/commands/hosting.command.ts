import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caddyfile } from "../publish/caddyfile";
import { headersPolicy } from "../publish/cloudfront";
import { headerRules } from "../publish/header-rules";
import { nginxConf } from "../publish/nginx-conf";

/** `npm run hosting`: what hosts need to send the headers of `src/publish/headers.ts`. See docs/hosting.md. */
const project = process.cwd();
const folder = join(project, ".hosting");
const rules = headerRules();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(join(project, "Caddyfile"), caddyfile(rules));
writeFileSync(
  join(folder, "nginx.conf"),
  nginxConf(rules, { root: join(project, "out"), port: 8080, scratch: folder }),
);
for (const rule of rules) {
  const policy = headersPolicy(rule);
  writeFileSync(join(folder, `cloudfront-${policy.Name}.json`), `${JSON.stringify(policy, null, 2)}\n`);
}
process.stdout.write(
  "Written: Caddyfile, and in .hosting/ the configuration of nginx and CloudFront's header policies.\n",
);
