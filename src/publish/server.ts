import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers";

/** Serves a built site as a host would: its headers, compressed twins, and its page for addresses that nobody answers. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const missing = readFileSync(join(folder, "404", "index.html"));
  return createServer((request, response) => {
    files(request, response, () => {
      for (const [name, value] of Object.entries(headersFor("/404/"))) response.setHeader(name, value);
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(missing);
    });
  });
}
