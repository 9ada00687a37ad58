import { contentTypes } from "./content-types";
import type { Moved } from "./redirects";

/** What `aws` guesses depends on the machine it runs on, so the types are said that a guess may miss. */
const types = { html: "text/html; charset=utf-8", ...contentTypes };

/**
 * A script that puts a built site into a bucket. What pages ask for goes first, so that no page that is there already waits
 * for it; an address that moved becomes an object that leads on. A site that was built for this machine is refused.
 */
export function s3Upload(moved: readonly Moved[]): string {
  const unsent = ["*.br", "*.gz", "_headers", "_redirects"].map((name) => `--exclude '${name}'`).join(" ");
  const ends = Object.entries(types);
  const leads = moved.map(({ from, to }) => {
    const key = from.endsWith("/") ? `${from}index.html` : from;
    return `printf '' | aws s3 cp - "s3://$1${key}" --website-redirect '${to}'`;
  });
  return `#!/bin/sh
# Written by npm run hosting. Puts the site of out/ into a bucket, from the project's folder: sh .hosting/s3.sh BUCKET
set -eu
npm run -s publishable -- "\${AWS_ENDPOINT_URL:-}"
aws s3 sync out "s3://$1" --no-progress --exclude '*' --include 'script/*' --include 'style/*' --include 'pagefind/*' ${unsent}
${ends.map(([end, type]) => `aws s3 sync out "s3://$1" --no-progress --delete --exclude '*' --include '*.${end}' --content-type '${type}'`).join("\n")}
aws s3 sync out "s3://$1" --no-progress --delete ${unsent} ${ends.map(([end]) => `--exclude '*.${end}'`).join(" ")}
${leads.map((line) => `${line}\n`).join("")}`;
}
