import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers";
import { styleSource } from "./inline-style";

/** Serves a built site as a host would: its headers, compressed twins, and its page for addresses that nobody answers. */
export function siteServer(folder: string): Server {
  const style = styleSource(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, style))) response.setHeader(name, value);
    },
  });
  const missing = readFileSync(join(folder, "404", "index.html"));
  return createServer((request, response) => {
    files(request, response, () => {
      for (const [name, value] of Object.entries(headersFor("/404/", style))) response.setHeader(name, value);
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(missing);
    });
  });
}
