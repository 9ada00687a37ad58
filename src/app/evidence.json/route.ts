import { evidenceFeed } from "../../library/feeds/evidence";
import { jsonFeed } from "../../library/feeds/feed";
import { library } from "../../library/library";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(jsonFeed(evidenceFeed(library().records.values(), "/evidence.json")), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
