import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentTypeOf } from "./content-types";
import { headersFor } from "./headers";
import { styleSource } from "./inline-style";
import { movedIn } from "./redirects";

/**
 * Serves a built site as a host would: its headers, compressed twins, the ways from addresses that moved, and its page for
 * addresses that nobody answers.
 */
export function siteServer(folder: string): Server {
  const style = styleSource(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, style))) response.setHeader(name, value);
      const type = contentTypeOf(path);
      if (type) response.setHeader("Content-Type", type);
    },
  });
  const missing = readFileSync(join(folder, "404", "index.html"));
  const moved = new Map(movedIn(folder).map(({ from, to }) => [from, to]));
  return createServer((request, response) => {
    const to = moved.get(request.url ?? "");
    if (to) {
      response.writeHead(301, { Location: to }).end();
      return;
    }
    files(request, response, () => {
      for (const [name, value] of Object.entries(headersFor("/404/", style))) response.setHeader(name, value);
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(missing);
    });
  });
}
