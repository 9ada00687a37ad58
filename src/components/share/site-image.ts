import { site } from "../../site";

/** The picture of every page that has none of its own: the site's name and what it is for, no number. */
export const siteImage = { address: "/share/site.png", alt: `${site.name}. ${site.purpose}` };
