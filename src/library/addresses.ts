/** Addresses that a route of the code answers, beside those of the pages and records. */
export const fixedAddresses = [
  "/",
  "/about/",
  "/about/design/",
  "/changes/",
  "/clinic/questions-to-ask/",
  "/clinicians/share/",
  "/data/",
  "/decide/aid/",
  "/decide/compare/",
  "/decide/questions-to-ask/",
  "/glossary/",
  "/help/",
  "/questions/",
  "/research/trials/",
  "/search/",
  "/sources/",
] as const;
