import { evidenceFeed } from "../../library/feeds/evidence";
import { atom } from "../../library/feeds/feed";
import { library } from "../../library/library";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(atom(evidenceFeed(library().records.values(), "/evidence.atom")), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
