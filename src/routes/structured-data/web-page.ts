import type { WebPageLeaf, WebSiteLeaf, WithContext } from "schema-dts";
import { absolute, site } from "../../site";
import { breadcrumbs } from "./breadcrumbs";

export const context = "https://schema.org";

/** What is true of every page of the site. */
export const ofEveryPage = {
  inLanguage: "en-GB",
  isAccessibleForFree: true,
  license: "https://creativecommons.org/licenses/by/4.0/",
} as const;

type Page = { title: string; description: string; address: string };

/** The fields that every page has, whatever its type. */
export function pageFields({ title, description, address }: Page) {
  const trail = breadcrumbs(address, title);
  return { name: title, description, url: absolute(address), ...ofEveryPage, ...(trail ? { breadcrumb: trail } : {}) };
}

/** A page with nothing more to say of itself. */
export function webPageData(page: Page): WithContext<WebPageLeaf> {
  return { "@context": context, "@type": "WebPage", ...pageFields(page) };
}

/** The home page stands for the whole site. Nobody is named as its owner: no organisation exists to be named. */
export function webSiteData(): WithContext<WebSiteLeaf> {
  return {
    "@context": context,
    "@type": "WebSite",
    name: site.name,
    alternateName: site.short,
    description: site.purpose,
    url: absolute("/"),
    ...ofEveryPage,
  };
}
