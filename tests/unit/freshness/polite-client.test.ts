import { afterEach, expect, test } from "vitest";
import { politeClient, retryAfter, ServiceSilent } from "../../../src/freshness/polite-client";
import { hasty, Services } from "./services";

let services: Services | undefined;
afterEach(async () => services?.close());

async function serving(handler: ConstructorParameters<typeof Services>[0]): Promise<string> {
  services = new Services(handler);
  return (await services.open()).crossref;
}

test("asks one thing at a time, rests between requests and says who asks", async () => {
  const waited: number[] = [];
  const base = await serving((_, response) => setTimeout(() => response.end("{}"), 20));
  const get = politeClient(hasty(waited));
  await Promise.all([get(`${base}/a`), get(`${base}/b`), get(`${base}/c`)]);
  expect(services?.asked).toEqual(["/crossref/a", "/crossref/b", "/crossref/c"]);
  expect(services?.mostUnderWay).toBe(1);
  expect(waited).toEqual([1000, 1000]);
  expect(new Set(services?.agents)).toEqual(new Set(["ketamine-in-plain-numbers/test"]));
});

test.each([429, 500, 503, 408])("tries again after status %i, waiting twice as long each time", async (status) => {
  const waited: number[] = [];
  let times = 0;
  const base = await serving((_, response) => {
    times++;
    response.writeHead(times < 3 ? status : 200).end("done");
  });
  expect(await politeClient(hasty(waited))(base)).toEqual({ status: 200, body: "done" });
  expect(waited).toEqual([2000, 4000]);
});

test("waits as long as Retry-After says", async () => {
  const waited: number[] = [];
  let times = 0;
  const base = await serving((_, response) => {
    times++;
    if (times === 1) response.writeHead(429, { "Retry-After": "7" }).end();
    else response.end("done");
  });
  await politeClient(hasty(waited))(base);
  expect(waited).toEqual([7000]);
});

test("leaves a service alone that asks for a longer wait than is allowed", async () => {
  const waited: number[] = [];
  const base = await serving((_, response) => response.writeHead(503, { "Retry-After": "3600" }).end());
  await expect(politeClient(hasty(waited))(base)).rejects.toThrow("it asks for a wait of 3600 seconds");
  expect(services?.asked).toHaveLength(1);
  expect(waited).toEqual([]);
});

test("gives up after its last try, on a time-out and on a broken connection too", async () => {
  const hanging = await serving(() => undefined);
  await expect(politeClient({ ...hasty(), timeout: 200 })(hanging)).rejects.toThrow("no answer in time, 3 tries");
  expect(services?.asked).toHaveLength(3);
  await services?.close();
  const broken = await serving((request) => request.socket.destroy());
  await expect(politeClient(hasty())(broken)).rejects.toThrow(ServiceSilent);
  expect(services?.asked).toHaveLength(3);
});

test("takes 404 and 400 for answers and does not repeat the question", async () => {
  const base = await serving((request, response) =>
    response.writeHead(request.url?.endsWith("a") ? 404 : 400).end("no"),
  );
  const get = politeClient(hasty());
  expect(await get(`${base}/a`)).toEqual({ status: 404, body: "no" });
  expect(await get(`${base}/b`)).toEqual({ status: 400, body: "no" });
  expect(services?.asked).toHaveLength(2);
});

test("a question that failed does not stop the next", async () => {
  const base = await serving((request, response) =>
    response.writeHead(request.url?.endsWith("a") ? 500 : 200).end("ok"),
  );
  const get = politeClient(hasty());
  const [first, second] = await Promise.allSettled([get(`${base}/a`), get(`${base}/b`)]);
  expect(first.status).toBe("rejected");
  expect(second.status).toBe("fulfilled");
});

test.each([
  [null, undefined],
  ["12", 12_000],
  ["Sun, 22 Nov 2026 10:00:30 GMT", 30_000],
  ["Sun, 22 Nov 2026 09:00:00 GMT", 0],
  ["soon", undefined],
])("reads Retry-After %s", (header, expected) => {
  expect(retryAfter(header, Date.parse("2026-11-22T10:00:00Z"))).toBe(expected);
});
