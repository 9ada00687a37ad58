import type { MetadataRoute } from "next";
import { site } from "../site";
import { colour } from "../styles/colours";

export const dynamic = "force-static";

/** What a phone shows when the site is kept on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: site.name,
    short_name: site.short,
    description: site.purpose,
    lang: "en-GB",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: colour("paper"),
    theme_color: colour("paper"),
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
