/// <reference lib="webworker" />
/*! Licences: third-party-licences.txt */
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import {
  dayKept,
  filesOf,
  keep,
  keepFiles,
  keptPages,
  mayBeKept,
  neverChanges,
  refresh,
  stamped,
  stores,
} from "./kept";
import { withList, withNotice } from "./notice";

declare const self: ServiceWorkerGlobalScope;
/** Changes with every page of the site, so that a browser takes each new build for a new worker. */
declare const BUILD: string;

/** How many seconds the site has to answer before a kept page is shown in its place. */
const patience = 4;

const notKept = "/about/offline/not-kept/";
/** Kept without being read: whom to call, the control that forgets, and the page for what is not kept. */
const always = ["/help/", "/about/offline/", notKept];

const html = { "Content-Type": "text/html; charset=utf-8" };

/** The site first, always: a corrected page wins. Only where it does not answer is what is kept shown, and marked. */
const pages = new NetworkFirst({
  cacheName: stores.pages,
  networkTimeoutSeconds: patience,
  plugins: [
    {
      // a query is no part of a page's name, and what someone searched for is not kept
      cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).origin + new URL(request.url).pathname,
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error("The site does not answer.");
        return response;
      },
      cacheWillUpdate: async ({ request, response }) => {
        const kept = await caches.has(stores.pages);
        if (kept && (response.status === 404 || response.status === 410))
          await (await caches.open(stores.pages)).delete(request, { ignoreSearch: true });
        return kept && mayBeKept(response) ? stamped(response) : null;
      },
      cacheDidUpdate: async ({ newResponse }) => {
        if (isHtml(newResponse)) await keepFiles(filesOf(await newResponse.clone().text()));
      },
      cachedResponseWillBeUsed: async ({ cachedResponse }) => {
        if (!cachedResponse || !isHtml(cachedResponse)) return cachedResponse;
        return new Response(withNotice(await cachedResponse.text(), dayKept(cachedResponse)), { headers: html });
      },
      handlerDidError: async () => {
        const page = await caches.match(notKept, { cacheName: stores.pages });
        const listed = (await keptPages()).filter(({ address }) => address !== notKept);
        return page && new Response(withList(await page.text(), listed), { status: 503, headers: html });
      },
    },
  ],
});

const onlyIfAsked = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && (await caches.has(stores.files)) ? response : null,
};
const lasting = new CacheFirst({ cacheName: stores.files, plugins: [onlyIfAsked] });
const changing = new NetworkFirst({ cacheName: stores.files, plugins: [onlyIfAsked] });

function isHtml(answer: Response): boolean {
  return answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;
}

self.addEventListener("install", (event) => {
  const prepare = async (): Promise<void> => {
    for (const store of Object.values(stores)) await caches.open(store);
    const kept = await Promise.all(always.map(keep));
    if (kept.includes(false)) throw new Error(`Not everything could be kept (${BUILD}).`);
    await refresh();
    await self.skipWaiting();
  };
  event.waitUntil(prepare());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pages.handle(event));
  else if (/^(?:script|style|image)$/.test(request.destination) && !pathname.startsWith("/pagefind/"))
    event.respondWith((neverChanges(pathname) ? lasting : changing).handle(event));
});
