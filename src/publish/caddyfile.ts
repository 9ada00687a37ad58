import { contentTypes } from "./content-types";
import type { HeaderRule } from "./header-rules";
import type { Moved } from "./redirects";

/**
 * The configuration of Caddy: compressed twins as they are, headers of their own for some paths, and the site's page for
 * lost readers with status 404. `SITE_ADDRESS` and `SITE_ROOT` come from the environment; a name such as example.org as
 * the address makes Caddy fetch a certificate.
 */
export function caddyfile(rules: readonly HeaderRule[], moved: readonly Moved[] = []): string {
  const types = Object.entries(contentTypes).map(
    ([end, type]) => `\t@${end} path *.${end}\n\theader @${end} Content-Type "${type}"`,
  );
  const ways = moved.map(({ from, to }) => `\tredir ${from} ${to} 301`);
  const handles = [...rules].reverse().map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"`);
    const matcher = pattern === "/*" ? "" : `${pattern} `;
    return `\thandle ${matcher}{\n\t\theader {\n${lines.join("\n")}\n\t\t}\n\t}`;
  });
  return `# Written by npm run hosting from src/publish/headers.ts and the site in out/.
{
	admin off
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv}
${[...types, ...ways, ...handles].join("\n")}
	file_server {
		precompressed br gzip
		hide _headers _redirects
	}
	handle_errors {
		rewrite * /404/index.html
		header Content-Type "text/html; charset=utf-8"
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
