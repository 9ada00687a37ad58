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

/** The images that a recipe of a container begins with, but those that it made itself. */
function images(recipe: string): string[] {
  const stages = [...recipe.matchAll(/^FROM .* AS (\S+)$/gim)].map(([, stage]) => stage);
  return [...recipe.matchAll(/^FROM +(?:--\S+ +)*(\S+)/gim)].flatMap(([, image = ""]) =>
    stages.includes(image) ? [] : image,
  );
}

/** An image of one version, which may say what it stands on: no tag that somebody moves. */
const exactImage = /^[\w./-]+:\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

test.each([
  ["node:20.20.2-bookworm-slim", true],
  ["caddy:2.11.7", true],
  ["caddy:2", false],
  ["caddy:2.11", false],
  ["node:20-bookworm-slim", false],
  ["node:latest", false],
  ["node", false],
])("the image %s is of one version alone: %s", (image, alone) => expect(exactImage.test(image)).toBe(alone));

test("each image that the container is built from is of one version alone", () => {
  expect(images("FROM a:1 AS b\nFROM b\nfrom --platform=c d\nRUN FROM e")).toEqual(["a:1", "d"]);
  const named = images(readFileSync("Dockerfile", "utf8"));
  expect(named.map((image) => image.split(":")[0])).toEqual(["node", "caddy"]);
  expect(named.filter((image) => !exactImage.test(image))).toEqual([]);
});

test("the bill of materials is made by its tool, of one version, from the lock file", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  // the tool is fetched when it is asked for (docs/hosting.md), so no test without a network can run it
  expect(scripts.sbom).toMatch(
    /^npx --yes @cyclonedx\/cyclonedx-npm@\d+\.\d+\.\d+ --package-lock-only --ignore-npm-errors --output-file \.hosting\/sbom\.cdx\.json$/,
  );
  expect(readFileSync("docs/hosting.md", "utf8").split(/\s+/).join(" ")).toContain(
    "`npm run sbom` writes `.hosting/sbom.cdx.json` (CycloneDX)",
  );
});
