import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { crawl } from "../../../src/grades/crawl";

let server: Server;

/** A server of so many pages; what is not among them answers 404. */
async function serve(pages: Record<string, string>): Promise<string> {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

afterEach(() => server.close());

test("every address is followed once, fragments and other sites left out", async () => {
  const origin = await serve({
    "/plain/": '<a href="/plain/a/#part">a</a><img src="/plain/b.png"><a href="https://example.org/">there</a>',
    "/plain/a/": '<a href="../">home</a>',
    "/plain/b.png": "",
  });
  expect(await crawl(origin, "/plain")).toEqual({ asked: 3, problems: [] });
});

test("an address that does not answer, and one outside the path, are told with the page that leads there", async () => {
  const origin = await serve({ "/plain/": '<a href="/plain/gone/">x</a><a href="/a/">y</a>', "/a/": "" });
  const { problems } = await crawl(origin, "/plain");
  expect(problems).toEqual([
    `${origin}/a/: outside /plain/, from ${origin}/plain/`,
    `${origin}/plain/gone/: 404, from ${origin}/plain/`,
  ]);
});
