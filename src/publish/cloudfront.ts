import type { HeaderRule } from "./header-rules";

type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** CloudFront takes these by fields of their own and refuses them among custom headers. */
const security: Readonly<Record<string, (value: string) => [string, Record<string, Json>]>> = {
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

/** One rule as a policy for the headers of answers. Its name carries the stack's, because an account has one of each. */
export function headersPolicy({ pattern, headers }: HeaderRule): Record<string, Json> {
  const entries = Object.entries(headers);
  return {
    Name: { "Fn::Join": ["-", [{ Ref: "AWS::StackName" }, wordsOf(pattern).join("-").toLowerCase() || "pages"]] },
    Comment: `Headers of ${pattern}`,
    SecurityHeadersConfig: Object.fromEntries(
      entries.flatMap(([name, value]) => {
        const made = security[name]?.(value);
        return made ? [[made[0], { ...made[1], Override: true }]] : [];
      }),
    ),
    CustomHeadersConfig: {
      Items: entries.filter(([name]) => !security[name]).map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}

/** The name of a rule's policy inside the template: letters and digits alone. */
export function policyId({ pattern }: HeaderRule): string {
  const words = wordsOf(pattern).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return `Headers${words.join("") || "Pages"}`;
}

function wordsOf(pattern: string): string[] {
  return pattern.split(/[^a-z0-9]+/i).filter(Boolean);
}
