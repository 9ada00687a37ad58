import { contentTypes } from "./content-types";
import type { HeaderRule } from "./header-rules";
import type { Moved } from "./redirects";

/** Types that nginx brings itself; it warns of each that is said twice. */
const knownToNginx = ["atom", "ico", "txt"];

/**
 * The configuration of nginx for the same site: gzip twins as they are (Brotli twins need a module), the same headers,
 * the same page for lost readers. Everything it writes stands below one folder, so that it runs without rights.
 *
 * @param scratch a folder for its process number and its temporary files.
 */
export function nginxConf(
  rules: readonly HeaderRule[],
  site: { root: string; port: number; scratch: string },
  moved: readonly Moved[] = [],
): string {
  const locations = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `      add_header ${name} "${value}" always;`);
    const where = pattern.endsWith("*") ? pattern.slice(0, -1) : `= ${pattern}`;
    // an address alone that is a folder's: nginx would look for its index in the location of another rule
    const index = pattern.endsWith("/") ? [`      try_files ${pattern}index.html =404;`] : [];
    return `    location ${where} {\n${[...lines, ...index].join("\n")}\n    }`;
  });
  const ways = moved.map(({ from, to }) => `    location = ${from} { return 301 ${to}; }`);
  const types = Object.entries(contentTypes).map(([end, type]) => ({ end, type: type.split(";")[0] }));
  // what charset says is added to these types and to HTML alone
  const written = types.filter(({ end }) => contentTypes[end]?.includes("charset")).map(({ type }) => type);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${site.scratch}/${name};`,
  );
  return `# Written by npm run hosting from src/publish/headers.ts and the site in out/.
pid ${site.scratch}/nginx.pid;
error_log ${site.scratch}/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  types {
${types
  .filter(({ end }) => !knownToNginx.includes(end))
  .map(({ end, type }) => `    ${type} ${end};`)
  .join("\n")}
  }
  default_type application/octet-stream;
${temporary.join("\n")}
  access_log off;
  sendfile on;
  gzip_static on;
  server {
    listen 127.0.0.1:${site.port};
    root ${site.root};
    charset utf-8;
    charset_types ${written.join(" ")};
    absolute_redirect off;
    error_page 404 /404/index.html;
    location ~ ^/_(?:headers|redirects)$ { return 404; }
${[...ways, ...locations].join("\n")}
  }
}
`;
}
