import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { askHost, type Difference } from "../../../src/grades/ask-host";
import { promises } from "../../../src/grades/promises";
import { sameValue } from "../../../src/grades/same-value";
import { siteServer } from "../../../src/publish/server";

const page = "<style>p{}</style><p>Some – words.</p>";

/** A built site in small: a page of each family, the files that hosts give wrong types, two addresses that moved. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "hosts-"));
  const files = {
    ...{ "index.html": page, "404/index.html": "<p>No page here.</p>", "404.html": "<p>No page here.</p>" },
    ...{ "uses/index.html": page, "search/index.html": page, "figures/uses/ptsd/index.html": page },
    ...{ "uses.md": "# Uses", "feed.atom": "<feed/>", "data.csv": "a,b", "script/main-A.js": "0", "sw.js": "0" },
    ...{
      "uses/old/index.html": page,
      _redirects: "/uses/old/ /uses/ 301!\n/uses/old/ /uses/ 301\n/old.md /uses.md 301\n",
    },
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

let server: Server;
afterEach(() => server.close());

/** What differs at a host that serves the site, but may answer some requests in its own way. */
async function asked(folder: string, first: RequestListener = () => undefined): Promise<Difference[]> {
  const whole = siteServer(folder);
  server = createServer((request, response) => {
    first(request, response);
    if (!response.writableEnded) whole.emit("request", request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return askHost(`http://localhost:${(server.address() as AddressInfo).port}`, folder, promises(folder));
}

test("a host that keeps every promise differs nowhere", async () => {
  const folder = site();
  expect(promises(folder).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "/",
      "/uses/",
      "/uses",
      "/uses.md",
      "/sw.js",
      "/uses/old/",
      "/old.md",
      "/no-page-of-this-site/",
    ]),
  );
  expect(await asked(folder)).toEqual([]);
});

test("each promise that a host breaks is told with its address, what was promised and what was sent", async () => {
  const differences = await asked(site(), ({ url = "" }, response) => {
    const end = (status: number, headers: Record<string, string> = {}, text = "") =>
      response.writeHead(status, headers).end(text);
    if (url === "/uses.md") response.setHeader = () => response;
    if (url === "/feed.atom") end(404);
    if (url === "/uses") end(301, { Location: "/" });
    if (url === "/old.md") end(404);
    if (url === "/no-page-of-this-site/") end(200, {}, page);
  });
  expect(differences.map(({ path, what, got }) => `${path} ${what} ${got}`)).toEqual(
    expect.arrayContaining([
      "/feed.atom status 404",
      "/no-page-of-this-site/ status 200",
      "/old.md way status 404",
      "/uses way /",
      "/uses.md Content-Security-Policy nothing",
      "/uses.md Content-Type text/markdown",
    ]),
  );
});

test("other bytes than the built ones, and a figure that may not be framed, are differences", async () => {
  const differences = await asked(site(), ({ url }, response) => {
    if (url === "/figures/uses/ptsd/") response.setHeader("X-Frame-Options", "DENY");
    if (url === "/sw.js") response.end("1");
  });
  expect(differences).toContainEqual({
    path: "/figures/uses/ptsd/",
    what: "X-Frame-Options",
    promised: "nothing",
    got: "DENY",
  });
  expect(differences).toContainEqual(expect.objectContaining({ path: "/sw.js", what: "bytes" }));
});

test("a cookie is a difference, whatever the address answers, and is told by its name", async () => {
  const folder = site();
  const differences = await asked(folder, ({ url }, response) => {
    response.appendHeader("Set-Cookie", `visitor=${url}; Path=/; HttpOnly`);
    if (url === "/feed.atom") response.writeHead(404).end();
  });
  const told = differences.filter(({ what }) => what === "Set-Cookie");
  expect(told.map(({ path }) => path).sort()).toEqual(
    promises(folder)
      .map(({ path }) => path)
      .sort(),
  );
  expect(new Set(told.map(({ promised, got }) => `${promised}, ${got}`))).toEqual(new Set(["nothing, visitor"]));
});

test("two cookies are told together, and another header that a host sends besides is no difference", async () => {
  const differences = await asked(site(), ({ url }, response) => {
    response.setHeader("Server", "made-up");
    if (url === "/uses/") response.setHeader("Set-Cookie", ["a=1", "b=2"]);
  });
  expect(differences).toEqual([{ path: "/uses/", what: "Set-Cookie", promised: "nothing", got: "a, b" }]);
});

test("a host that does not answer is told as that", async () => {
  const folder = site();
  await asked(folder);
  const [first] = await askHost("http://localhost:9", folder, promises(folder));
  expect(first).toMatchObject({ what: "status", got: expect.stringContaining("none") });
});

test.each([
  ["Cache-Control", "public, max-age=0", "max-age=0,public", true],
  ["Cache-Control", "public, max-age=0", "public, max-age=600", false],
  ["Content-Security-Policy", "a 'b'; c d", "a 'b'; c d", true],
  ["Content-Security-Policy", "a 'b'; c d", "a 'b'; c d, a 'b'; c d", false],
  ["Content-Type", "text/markdown; charset=utf-8", "text/markdown;charset=UTF-8", true],
  ["Content-Type", "text/markdown; charset=utf-8", "text/markdown", false],
  ["Content-Type", "text/javascript", "application/javascript; charset=utf-8", true],
  ["Content-Type", "image/svg+xml", "application/octet-stream", false],
  ["X-Frame-Options", "DENY", undefined, false],
])("%s: %s, answered by %s, is kept: %s", (name, promised, got, kept) => {
  expect(sameValue(name, promised, got)).toBe(kept);
});
