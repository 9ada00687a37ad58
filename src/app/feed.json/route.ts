import { jsonFeed } from "../../library/feeds/feed";
import { pagesFeed } from "../../library/feeds/pages";
import { library } from "../../library/library";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(jsonFeed(pagesFeed(library().pages.values(), "/feed.json")), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
