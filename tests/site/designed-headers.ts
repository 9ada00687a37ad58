import type { familyOf } from "./designed-policy";

/** What is asked of HTTPS, by the setting with which the site was built; the tests run with the same (docs/hosting.md). */
const transport: Readonly<Record<string, string | undefined>> = {
  "all-names": "max-age=63072000; includeSubDomains; preload",
  "this-name": "max-age=63072000",
};

/**
 * Every header of an answer as it was designed, with its whole value and apart from the code that writes it, but for its
 * policy, which `designed-policy.ts` has, and for how long a browser may keep it.
 */
export function designedHeaders(family: ReturnType<typeof familyOf>): Record<string, string> {
  const https = transport[process.env.STRICT_TRANSPORT || "all-names"];
  return {
    ...(https ? { "Strict-Transport-Security": https } : {}),
    "X-Content-Type-Options": "nosniff",
    // a figure alone may stand in pages of other sites
    "Cross-Origin-Resource-Policy": family === "figures" ? "cross-origin" : "same-origin",
    // what is no page needs nothing of what governs one
    ...(family && {
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
    ...(family && family !== "figures" && { "X-Frame-Options": "DENY" }),
  };
}
