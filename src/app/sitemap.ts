import type { MetadataRoute } from "next";
import { library } from "../library/library";
import { sitemap } from "../library/sitemap";
import { absolute } from "../site";

export const dynamic = "force-static";

export default function addresses(): MetadataRoute.Sitemap {
  return sitemap(library()).map(({ address, changed }) => ({
    url: absolute(address),
    ...(changed ? { lastModified: changed } : {}),
  }));
}
