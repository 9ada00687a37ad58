import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { files, out, pages } from "./built";

const notices = readFileSync(join(out, "third-party-licences.txt"), "utf8");

/** What a browser can run, and the search's program, which is compiled. */
const programs = files.filter((file) => /\.(?:m?js|wasm)$|^pagefind\/[^/]+\.pagefind$/.test(file));
const compiled = "pagefind/wasm.en-gb.pagefind";

/** What a script was bundled from: its name tells. */
function sourceOf(file: string): string {
  if (file === "sw.js") return "src/offline/worker.ts";
  if (file === "pagefind/pagefind.js") return "src/browser/engine.ts";
  return `src/browser/${/^script\/([a-z]+)-\w+\.js$/.exec(file)?.[1]}.ts`;
}

/** The folders of the packages that esbuild reads for a script and leaves in it; it is asked anew, beside the build. */
async function packagesOf(source: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [source],
    define: { "process.env.NODE_ENV": '"production"' },
    outdir: "unwritten",
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: "esm",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []) : [],
  );
}

test("every package whose code readers get is named with its version and all of its licence", async () => {
  const scripts = programs.filter((file) => file !== compiled);
  const bundled = new Set((await Promise.all(scripts.map((file) => packagesOf(sourceOf(file))))).flat());
  expect(bundled.size).toBeGreaterThan(2);
  for (const folder of [...bundled, "node_modules/pagefind"]) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const places = ["LICENSE", "LICENSE.md", "LICENSE/LICENSE"].map((one) => join(folder, one));
    const file = places.findLast((one) => existsSync(one)) ?? "";
    const text = readFileSync(file, "utf8").trim();
    expect(text, file).toContain("Permission is hereby granted");
    expect(notices).toContain(`\n${name} ${version} (${license})\n\n${text}`);
  }
});

test("readers get the programs that were looked at, and no other", () => {
  expect(programs).toContain(compiled);
  for (const file of programs) if (file !== compiled) expect(existsSync(sourceOf(file)), file).toBe(true);
  expect(programs.length).toBeGreaterThan(5);
});

test("a page leads to the licences of others", () => {
  const leading = pages.filter(({ html }) => html.includes('href="/third-party-licences.txt"'));
  expect(leading.map(({ address }) => address)).toEqual(["/data/"]);
});
