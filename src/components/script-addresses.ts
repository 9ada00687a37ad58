/**
 * The addresses of the browser's scripts, which the build hands over in `SITE_SCRIPTS`. While writing (`npm run dev`)
 * there are none: every page works without.
 */
export const scriptAddresses: Readonly<Partial<Record<"main" | "search" | "tools" | "offline" | "seldom", string>>> =
  JSON.parse(process.env.SITE_SCRIPTS ?? "{}");
