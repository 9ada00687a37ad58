import { atom } from "../../library/feeds/feed";
import { pagesFeed } from "../../library/feeds/pages";
import { library } from "../../library/library";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(atom(pagesFeed(library().pages.values(), "/feed.atom")), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
