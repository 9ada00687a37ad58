import type { HeaderRule } from "./header-rules";

/** A response headers policy in the shape that `aws cloudfront create-response-headers-policy` reads. */
export type HeadersPolicy = {
  Name: string;
  Comment: string;
  SecurityHeadersConfig: Record<string, Record<string, string | number | boolean>>;
  CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string; Override: true }[] };
};

/** CloudFront takes these six by fields of their own and refuses them among custom headers. */
const security: Readonly<Record<string, (value: string) => [string, Record<string, string | number | boolean>]>> = {
  "Content-Security-Policy": (value) => ["ContentSecurityPolicy", { ContentSecurityPolicy: value }],
  "Referrer-Policy": (value) => ["ReferrerPolicy", { ReferrerPolicy: value }],
  "X-Content-Type-Options": () => ["ContentTypeOptions", {}],
  "X-Frame-Options": (value) => ["FrameOptions", { FrameOption: value }],
  "Strict-Transport-Security": (value) => [
    "StrictTransportSecurity",
    {
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0),
      IncludeSubdomains: /includeSubDomains/i.test(value),
      Preload: /preload/i.test(value),
    },
  ],
};

/** One rule as a policy; each rule needs a cache behaviour with its pattern, and `/*` is the default behaviour. */
export function headersPolicy({ pattern, headers }: HeaderRule): HeadersPolicy {
  const entries = Object.entries(headers);
  const custom = entries.filter(([name]) => !security[name]);
  return {
    Name: `plain-numbers-${pattern.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "pages"}`,
    Comment: `Headers of ${pattern}`,
    SecurityHeadersConfig: Object.fromEntries(
      entries.flatMap(([name, value]) => {
        const made = security[name]?.(value);
        return made ? [[made[0], { ...made[1], Override: true }]] : [];
      }),
    ),
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}
