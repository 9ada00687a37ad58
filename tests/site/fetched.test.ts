import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { blockingScripts, fetchedFor } from "./fetched";

test.each([
  ['<img src="/a.png">', "image needed /a.png"],
  ['<img src="/a.png" fetchpriority="low">', "image needed /a.png"],
  ['<img src="/a.png" loading="lazy">', "image near /a.png"],
  ['<img srcset="/a.png 1x, /b.png 2x">', "image needed /a.png"],
  ['<picture><source srcset="/a.avif 300w, /b.avif 600w"></picture>', "image needed /a.avif"],
  ['<video poster="/a.jpg"></video>', "image needed /a.jpg"],
  ['<svg><image href="/a.png"/></svg>', "image needed /a.png"],
  ['<link rel="preload" as="font" href="/a.woff2">', "image needed /a.woff2"],
  ["<style>p{background:url( '/a.png' )}</style>", "image needed /a.png"],
  ['<p style="background:url(/a.png)">', "image needed /a.png"],
  ['<iframe src="/a/"></iframe>', "frame needed /a/"],
  ['<iframe src="/a/" loading="lazy"></iframe>', "frame near /a/"],
  ['<link rel="stylesheet" href="/a.css">', "style needed /a.css"],
  ['<link rel="stylesheet" href="/a.css" media="print">', "paper after /a.css"],
  ['<script src="/a.js"></script>', "script needed /a.js"],
  ['<script src="/a.js" async=""></script>', "script after /a.js"],
  ['<script src="/a.js" defer=""></script>', "script after /a.js"],
  ['<script src="/a.js" type="module"></script>', "script after /a.js"],
  ['<link rel="modulepreload" href="/a.js">', "ahead after /a.js"],
  ['<link rel="icon" href="/a.svg">', "icon after /a.svg"],
  ['<link rel="manifest" href="/a.webmanifest">', "manifest after /a.webmanifest"],
  ['<div class="sheet-foot"><img src="/a.svg" fetchPriority="low"></div>', "code after /a.svg"],
])("%s is %s", (html, told) => {
  expect(fetchedFor(parse(html)).map(({ kind, when, address }) => `${kind} ${when} ${address}`)).toEqual([told]);
});

test("what a page carries, only names or leads to is not fetched", () => {
  const html =
    '<img src="data:image/png;base64,AA"><a href="/a.png">A</a><link rel="alternate" href="/a.atom">' +
    '<style>p{fill:url(#a);background:url(data:,a)}</style><script type="application/ld+json">{}</script>';
  expect(fetchedFor(parse(html))).toEqual([]);
});

test.each([
  ['<script src="/a.js"></script>', ["/a.js"]],
  ['<script src="/a.js" type="text/javascript"></script>', ["/a.js"]],
  ['<script src="/a.js" async="" blocking="render"></script>', ["/a.js"]],
  ["<script>go()</script>", ["go()"]],
  ['<script src="/a.js" async=""></script><script src="/b.js" defer=""></script>', []],
  ['<script src="/a.js" type="module"></script><script type="module">go()</script>', []],
  ['<script type="application/ld+json">{}</script>', []],
])("scripts of %s that hold it up: %j", (html, told) => {
  expect(blockingScripts(parse(html))).toEqual(told);
});
