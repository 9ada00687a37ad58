import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** One version and no other: no range, no alternative, no tag, no address. */
const exact = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

test.each([
  ["1.2.3", true],
  ["1.2.3-rc.1", true],
  ["1.2.3 || *", false],
  ["1.2.3 - 2.0.0", false],
  ["^1.2.3", false],
  ["1.2", false],
  ["latest", false],
  ["npm:other@1.2.3", false],
])("the version %s is one alone: %s", (version, alone) => expect(exact.test(version)).toBe(alone));

test("every version that package.json asks for is one alone, of what it replaces deep inside too", () => {
  const asked = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
  const versions = [
    ...["dependencies", "devDependencies", "optionalDependencies", "overrides"].flatMap((field) =>
      versionsIn(asked[field]),
    ),
    ...Object.values(asked.scripts as Record<string, string>).flatMap((script) => fetched(script)),
  ];
  expect(versions.filter((version) => !exact.test(version))).toEqual([]);
  expect(versions.length).toBeGreaterThan(40);
});

/** Every version in a field, which in `overrides` may stand some levels deep; `$name` there means the one above. */
function versionsIn(field: unknown): string[] {
  if (typeof field === "string") return field.startsWith("$") ? [] : [field];
  return Object.values(field ?? {}).flatMap(versionsIn);
}

/** The versions of what a command fetches when it runs; none stated is a range of all. */
function fetched(script: string): string[] {
  return [...script.matchAll(/\bnpx (?:-\S+ )*(@?[^\s@]+)(?:@(\S+))?/g)].map(([, , version]) => version ?? "*");
}

test("the versions are read from where they stand", () => {
  expect(versionsIn({ a: "1.2.3 || *", b: { ".": "1.0.0", c: "*" }, d: "$e" })).toEqual(["1.2.3 || *", "1.0.0", "*"]);
  expect(versionsIn(undefined)).toEqual([]);
  expect(fetched("npx --yes @a/b@1.2.3 --c && npx d")).toEqual(["1.2.3", "*"]);
});
