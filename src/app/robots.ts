import type { MetadataRoute } from "next";
import { absolute } from "../site";

export const dynamic = "force-static";

/** Everything may be read by everyone; the list of addresses stands in the sitemap. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute("/sitemap.xml") };
}
