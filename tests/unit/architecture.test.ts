import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** What each folder of `src` may import beside itself. The arrows of docs/architecture.md, and nothing else. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  evidence: ["schema"],
  markup: ["schema", "evidence"],
  library: ["schema", "evidence", "site.ts"],
  components: ["schema", "evidence", "library", "styles", "site.ts"],
  routes: ["schema", "evidence", "library", "components", "site.ts"],
  pages: ["components", "routes", "styles", "site.ts"],
  app: ["schema", "evidence", "library", "components", "routes", "styles", "site.ts"],
  offline: [],
  browser: ["evidence", "offline"],
  publish: ["schema", "evidence", "library", "site.ts"],
  freshness: ["schema"],
  licences: [],
  reproducible: ["publish"],
  styles: [],
  commands: ["schema", "evidence", "library", "publish", "freshness", "licences", "reproducible", "site.ts"],
  bench: ["schema", "library", "publish", "reproducible", "commands"],
  grades: ["publish", "reproducible", "commands"],
  "site.ts": [],
};

/** Packages and parts of Node that a pure folder may use. */
const pure: Readonly<Record<string, RegExp>> = {
  schema: /^zod$/,
  evidence: /^@stdlib\/stats-/,
  offline: /^workbox-strategies\//,
  browser: /^fastest-levenshtein$/,
};

type Import = { from: string; to: string; file: string };

const sources = filesBelow("src").filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const imports: Import[] = sources.flatMap((file) => importsOf(file).map((to) => ({ from: partOf(file), to, file })));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The modules a file names: imports, re-exports, dynamic imports; one of this project as its path. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const named = text.matchAll(
    /(?:^|[;\n}])\s*(?:import|export)\b(?:[^"'`;]*?\bfrom)?\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/g,
  );
  return [...named].map(([, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? "";
    return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
  });
}

/** The folder of `src` that a path stands in, or the file's own name where it stands in `src` itself. */
function partOf(path: string): string {
  const [, first = ""] = path.split("/");
  return path.split("/").length === 2 && !extname(first) ? `${first}.ts` : first;
}

test("imports are read at all", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
  expect(imports).toContainEqual({ from: "pages", to: "src/routes/home", file: "src/pages/index.tsx" });
  expect(imports).toContainEqual({ from: "schema", to: "zod", file: "src/schema/words.ts" });
});

test("every folder of src has its place in the order", () => {
  const parts = new Set(sources.map(partOf));
  expect([...parts].filter((part) => !(part in mayImport))).toEqual([]);
});

test("knowledge flows one way", () => {
  const wrong = imports
    .filter(({ from, to }) => to.startsWith("src/") && partOf(to) !== from && !mayImport[from]?.includes(partOf(to)))
    .map(({ file, to }) => `${file} imports ${to}`);
  expect(wrong).toEqual([]);
});

test("docs/architecture.md tells of every folder what it may import", () => {
  const told = readFileSync("docs/architecture.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, folder, , may] = line.split("|").map((cell) => cell.trim());
      const part = /^`src\/([a-z-]+)\/`$/.exec(folder ?? "")?.[1];
      return part && may
        ? [[part, may === "itself" ? [] : may.replace("itself, ", "").split(", ").sort()] as const]
        : [];
    });
  const held = Object.entries(mayImport)
    .filter(([part]) => part !== "site.ts")
    .map(([part, may]) => [part, may.filter((one) => one !== "site.ts").sort()]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
});

test("the order itself has no circle", () => {
  const below = (part: string): string[] => (mayImport[part] ?? []).flatMap((one) => [one, ...below(one)]);
  for (const part of Object.keys(mayImport)) expect(below(part)).not.toContain(part);
});

test("no file imports itself by way of others", () => {
  const edges = new Map(sources.map((file) => [file.replace(/\.tsx?$/, ""), importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of edges.get(file) ?? edges.get(`${file}/index`) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test("what is pure uses neither Node, nor React, nor Next, nor Contentlayer", () => {
  const wrong = imports
    .filter(({ from, to }) => pure[from] && !to.startsWith("src/") && !pure[from].test(to))
    .map(({ file, to }) => `${file} imports ${to}`);
  expect(wrong).toEqual([]);
});

test("only the library reads what Contentlayer generated", () => {
  const readers = sources.filter((file) =>
    /contentlayer\/generated|["'`]\.contentlayer["'`]/.test(readFileSync(file, "utf8")),
  );
  expect(readers).toEqual(["src/library/generated.ts"]);
});

test("the audits of the built site know nothing of the code that built it", () => {
  const audits = filesBelow("tests/site").filter((file) => /\.tsx?$/.test(file));
  expect(audits.length).toBeGreaterThan(2);
  const wrong = audits.flatMap((file) =>
    importsOf(file)
      .filter((to) => /^(?:src|content)\//.test(to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("folders are named after their subject", () => {
  const folders = ["src", "tests"].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(folders.length).toBeGreaterThan(15);
  expect(folders.filter((folder) => /(?:^|\/)(?:utils?|helpers?|common|lib|misc|shared)$/.test(folder))).toEqual([]);
});

/** What only tests call, and why. */
const forTests = new Set(["unscoredPages"]); // a page without scores builds, and fails the tests of the content

test("what a file exports is named somewhere else in the project, not by its tests alone", () => {
  // folders of addresses are read by Next, by names of its own
  const exporting = sources.filter((file) => !/^src\/(?:app|pages)\//.test(file));
  const configs = readdirSync(".").filter((name) => /\.config\.(?:ts|mjs)$/.test(name));
  const code = [...filesBelow("src").filter((file) => /\.(?:tsx?|mjs)$/.test(file)), ...configs]
    .map((file) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""))
    .join("\n");
  const times = new Map<string, number>();
  for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g)) times.set(word, (times.get(word) ?? 0) + 1);
  const exported = exporting.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export (?:async )?(?:const|function|class|type) (\w+)/gm)].map(
      ([, name = ""]) => ({ file, name }),
    ),
  );
  expect(exported.length).toBeGreaterThan(500);
  const unused = exported.filter(({ name }) => times.get(name) === 1 && !forTests.has(name));
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("every package that is imported stands in package.json", () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const known = { ...dependencies, ...devDependencies };
  const used = new Set(
    imports
      .map(({ to }) => to)
      .filter(
        (to) =>
          !to.startsWith("src/") && !to.endsWith(".json") && !to.startsWith("node:") && !builtinModules.includes(to),
      )
      .map((to) =>
        to
          .split("/")
          .slice(0, to.startsWith("@") ? 2 : 1)
          .join("/"),
      ),
  );
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !(name in known) && !(`@types/${name}` in known))).toEqual([]);
});

test("every package in package.json is named by the code, a setting or a command", () => {
  const { devDependencies, scripts } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "devDependencies" | "scripts",
    Record<string, string>
  >;
  const settings = readdirSync(".").filter((name) => /\.config\.(?:ts|mjs)$|^(?:tsconfig|biome)\.json$/.test(name));
  const code = ["src", "tests"].flatMap(filesBelow).filter((file) => /\.(?:tsx?|mjs|css)$/.test(file));
  const words = Object.values(scripts).flatMap((script) => script.split(/\s+/));
  const text = [...code, ...settings].map((file) => readFileSync(file, "utf8")).join("\n") + JSON.stringify(words);
  // faces are read from their packages by a name put together; types are read by the compiler, whose command is tsc
  const unnamed = Object.keys(devDependencies)
    .filter((name) => !/^@(?:fontsource|types)\/|^typescript$/.test(name))
    .filter((name) => !new RegExp(`["'\`/]${name}["'\`/]`).test(text));
  expect(unnamed).toEqual([]);
  expect(Object.keys(devDependencies).length).toBeGreaterThan(40);
});

test("whoever reads the built site asks builtSite for its folder, which puts back what a killed build left beside it", () => {
  const named = sources.filter((file) => /["'`]out["'`]/.test(readFileSync(file, "utf8")));
  expect(named).toEqual(["src/publish/swap.ts"]);
});
