import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caddyfile } from "../publish/caddyfile";
import { headersPolicy } from "../publish/cloudfront";
import { headerRules } from "../publish/header-rules";
import { styleSource } from "../publish/inline-style";
import { nginxConf } from "../publish/nginx-conf";

/** `npm run hosting`: what hosts need to send the headers of the site in `out/`. See docs/hosting.md. */
const project = process.cwd();
const folder = join(project, ".hosting");
const rules = headerRules(styleSource(join(project, "out")));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(join(folder, "Caddyfile"), caddyfile(rules));
writeFileSync(
  join(folder, "nginx.conf"),
  nginxConf(rules, { root: join(project, "out"), port: 8080, scratch: folder }),
);
for (const rule of rules) {
  const policy = headersPolicy(rule);
  writeFileSync(join(folder, `cloudfront-${policy.Name}.json`), `${JSON.stringify(policy, null, 2)}\n`);
}
process.stdout.write(
  "Written to .hosting/: the configurations of Caddy and nginx, and CloudFront's header policies.\n",
);
