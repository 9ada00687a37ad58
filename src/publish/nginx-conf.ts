import type { HeaderRule } from "./header-rules";

/**
 * The configuration of nginx for the same site: gzip twins as they are (Brotli twins need a module), the same headers,
 * the same page for lost readers. Everything it writes stands below one folder, so that it runs without rights.
 *
 * @param scratch a folder for its process number and its temporary files.
 */
export function nginxConf(rules: readonly HeaderRule[], site: { root: string; port: number; scratch: string }): string {
  const locations = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `      add_header ${name} "${value}" always;`);
    const where = pattern.endsWith("*") ? pattern.slice(0, -1) : `= ${pattern}`;
    const index = pattern.endsWith("*") ? [] : [`      try_files ${pattern}index.html =404;`];
    return `    location ${where} {\n${[...lines, ...index].join("\n")}\n    }`;
  });
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
  default_type application/octet-stream;
${temporary.join("\n")}
  access_log off;
  sendfile on;
  gzip_static on;
  server {
    listen 127.0.0.1:${site.port};
    root ${site.root};
    charset utf-8;
    error_page 404 /404/index.html;
    location ~ ^/_(?:headers|redirects)$ { return 404; }
${locations.join("\n")}
  }
}
`;
}
