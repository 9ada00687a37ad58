import { expect, test } from "vitest";
import { dayKept, filesOf, mayBeKept, stamped } from "../../../src/offline/kept";
import { withList, withNotice } from "../../../src/offline/notice";

const html = { "Content-Type": "text/html; charset=utf-8" };

test.each([
  ["a page", new Response("", { headers: html }), true],
  ["a sheet to print", new Response("", { headers: { "Content-Type": "application/pdf" } }), true],
  ["a page that is not there", new Response("", { status: 404, headers: html }), false],
  ["a host that is down", new Response("", { status: 503, headers: html }), false],
  ["data", new Response("{}", { headers: { "Content-Type": "application/json" } }), false],
  ["an answer without a kind", new Response(null), false],
])("%s may be kept: %s", (_, answer, may) => {
  expect(mayBeKept(answer)).toBe(may);
});

test("an answer carries the moment at which it was kept, and its words", async () => {
  const moment = new Date("2026-11-22T08:30:00Z");
  const kept = stamped(new Response("words", { headers: html }), moment);
  expect(dayKept(kept)).toEqual(moment);
  expect(kept.headers.get("Content-Type")).toBe(html["Content-Type"]);
  expect(await kept.text()).toBe("words");
  expect(dayKept(new Response(""))).toBeUndefined();
});

test("the files a page needs are those its head and pictures name, each once, and none of another site", () => {
  const page = `<link rel="stylesheet" href="/style/sheet-A.css"/><link rel="icon" href="/icon.svg" type="image/svg+xml"/>
    <link rel="modulepreload" href="/script/danger-C.js"/><link rel="alternate" href="/feed.atom"/><script src="/script/main-B.js" defer=""></script>
    <script src="/script/main-B.js"></script><img alt="" src="/qr/uses.svg" width="9"/>
    <img src="https://example.org/x.png"/><img src="//example.org/y.png"/><a href="/help/">Help</a>`;
  expect(filesOf(page)).toEqual([
    "/style/sheet-A.css",
    "/icon.svg",
    "/script/danger-C.js",
    "/script/main-B.js",
    "/qr/uses.svg",
  ]);
});

test("a kept page says so before its first words, with the day", () => {
  const page = '<body><main id="main" tabindex="-1"><h1>Title</h1></main></body>';
  const said = withNotice(page, new Date("2026-11-22T08:30:00Z"));
  expect(said).toMatch(/<main id="main" tabindex="-1"><p class="due" id="kept-copy">.*<\/p><h1>/);
  expect(said).toContain('<time datetime="2026-11-22T08:30:00.000Z">22 November 2026');
  expect(withNotice(page, undefined)).toContain("the copy on your device. It may have been corrected since.");
});

test("the page for what is not kept lists what is", () => {
  const page = '<ul class="links" data-kept=""><li><a href="/help/">Get help now</a></li></ul><ul><li>Other</li></ul>';
  expect(withList(page, [{ address: "/uses/ptsd/", title: "PTSD &amp; more", on: undefined }])).toBe(
    '<ul class="links" data-kept=""><li><a href="/uses/ptsd/">PTSD &amp; more</a></li></ul><ul><li>Other</li></ul>',
  );
});
