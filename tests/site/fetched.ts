import type { HTMLElement } from "node-html-parser";

/** What a file is to its page; `ahead` is a script asked for before another needs it, `code` the QR code that paper alone shows. */
type Kind = "image" | "frame" | "style" | "script" | "ahead" | "icon" | "manifest" | "paper" | "code";

/**
 * A file that a browser fetches because of a page, and when: `needed` before the page shows as it is meant; `after` beside or
 * behind it, where nothing that is read waits for it; `near` only when a reader comes near it.
 */
export type Fetched = { address: string; kind: Kind; when: "needed" | "after" | "near" };

/**
 * Every file that a browser fetches for a page beside the page itself, as the page names it. What a script asks for while it
 * runs is not among them.
 *
 * @param page the page as a tree.
 */
export function fetchedFor(page: HTMLElement): Fetched[] {
  const addresses = (selector: string, ...names: string[]): string[] =>
    page
      .querySelectorAll(selector)
      .flatMap((element) => names.flatMap((name) => element.getAttribute(name) ?? []))
      .filter((address) => !address.startsWith("data:"));
  const pictures = (selector: string): string[] => [
    ...addresses(selector, "src", "poster"),
    // of several sizes a browser takes one; the first stands for them
    ...addresses(selector, "srcset").map((set) => set.trim().split(/[\s,]/)[0] ?? ""),
  ];
  const as = (kind: Kind, when: Fetched["when"], list: readonly string[]): Fetched[] =>
    list.map((address) => ({ address, kind, when }));
  const code = '.sheet-foot img[fetchpriority="low"]';
  return [
    ...as(
      "image",
      "needed",
      pictures(`img:not([loading="lazy"], ${code}), picture source, video, input[type="image"]`),
    ),
    ...as("image", "needed", addresses("svg image", "href", "xlink:href")),
    ...as("image", "needed", addresses('link[rel="preload"]', "href")),
    ...as("image", "needed", inStyles(page)),
    ...as("image", "near", pictures('img[loading="lazy"]')),
    ...as("frame", "needed", addresses('iframe:not([loading="lazy"]), embed', "src")),
    ...as("frame", "needed", addresses("object", "data")),
    ...as("frame", "near", addresses('iframe[loading="lazy"]', "src")),
    ...as("style", "needed", addresses('link[rel="stylesheet"]:not([media="print"])', "href")),
    ...as("paper", "after", addresses('link[rel="stylesheet"][media="print"]', "href")),
    ...as("script", "needed", blockingScripts(page)),
    ...as("script", "after", addresses(waitingScripts, "src")),
    ...as("ahead", "after", addresses('link[rel="modulepreload"]', "href")),
    // a browser takes one of the two, by its maker; both are counted
    ...as("icon", "after", addresses('link[rel="icon"], link[rel="apple-touch-icon"]', "href")),
    ...as("manifest", "after", addresses('link[rel="manifest"]', "href")),
    ...as("code", "after", addresses(code, "src")),
  ];
}

const waitingScripts = 'script[src][async], script[src][defer], script[src][type="module"]';

/**
 * Scripts that hold up the parser or the first paint: of a file without async, defer or module, or asked to block. One that
 * stands in the page and runs holds up the parser too, and is told as its first letters.
 */
export function blockingScripts(page: HTMLElement): string[] {
  return page.querySelectorAll("script").flatMap((script) => {
    const type = script.getAttribute("type") ?? "";
    const runs = /^$|^module$|javascript/.test(type);
    if (!runs) return [];
    const src = script.getAttribute("src");
    if (src === undefined) return type === "module" ? [] : [script.textContent.slice(0, 60)];
    const waits = script.hasAttribute("async") || script.hasAttribute("defer") || type === "module";
    return waits && !script.hasAttribute("blocking") ? [] : [src];
  });
}

/** Images and faces that a page's own style names. */
function inStyles(page: HTMLElement): string[] {
  const css = [
    ...page.querySelectorAll("style").map((style) => style.textContent),
    ...page.querySelectorAll("[style]").map((element) => element.getAttribute("style") ?? ""),
  ].join("\n");
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^(?:data:|#)/.test(address));
}
