import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, test } from "vitest";
import { files, nearlyAll, ofSource, out } from "./built";

const read = (file: string): string => readFileSync(join(out, file), "utf8");
const stored = (file: string): string => readFileSync(join(process.cwd(), "tests", "schemas", file), "utf8");

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

/** What is wrong with a value by one of our stored JSON schemas, a line for each fault; nothing where it fits. */
function faultsByJson(schema: string): (value: unknown) => string[] {
  const fits = ajv.compile(JSON.parse(stored(schema)));
  return (value) =>
    fits(value) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same of XML, by a schema of XML Schema or of RELAX NG. */
function faultsByXml(text: string, kind: typeof XsdValidator | typeof RelaxNGValidator): (xml: string) => string[] {
  const grammar = XmlDocument.fromString(text);
  const validator = kind.fromDoc(grammar);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return String((error as Error).message)
        .trim()
        .split("\n");
    } finally {
      document.dispose();
    }
  };
}

test("the JSON feeds keep to JSON Feed 1.1, and a broken copy does not", () => {
  const faults = faultsByJson("json-feed-1.1.schema.json");
  const feed = JSON.parse(read("feed.json")) as { items: Record<string, unknown>[] };
  expect(faults(feed)).toEqual([]);
  expect(faults(JSON.parse(read("evidence.json")))).toEqual([]);
  const [first, ...others] = feed.items;
  const withFirst = (change: Record<string, unknown>) => ({ ...feed, items: [{ ...first, ...change }, ...others] });
  expect(faults(withFirst({ date_modified: "2026-11-30" }))).toEqual([
    '/items/0/date_modified must match format "date-time"',
  ]);
  expect(faults(withFirst({ url: "/uses/ptsd/" }))).toEqual(['/items/0/url must match format "uri"']);
  expect(faults({ ...feed, author: { name: "A" } })).toEqual([" must NOT have additional properties"]);
});

test("the manifest keeps to the Web Application Manifest, and a broken copy does not", () => {
  const faults = faultsByJson("web-manifest.schema.json");
  const manifest = JSON.parse(read("manifest.webmanifest")) as { icons: Record<string, string>[] };
  expect(faults(manifest)).toEqual([]);
  expect(faults({ ...manifest, display: "minimal" })).toEqual(["/display must be equal to one of the allowed values"]);
  expect(faults({ ...manifest, icons: [{ ...manifest.icons[0], sizes: "192" }] })).toHaveLength(1);
  expect(faults({ ...manifest, start_url: undefined })).toEqual([" must have required property 'start_url'"]);
});

test("every file of citations in CSL-JSON keeps to the Citation Style Language, and a broken copy does not", () => {
  const faults = faultsByJson("csl-json.schema.json");
  const named = files.filter((file) => /\.csl\.json$/.test(file));
  const found = named.flatMap((file) => faults(JSON.parse(read(file))).map((fault) => `${file}: ${fault}`));
  expect(found).toEqual([]);
  expect(named).toContain("data/library.csl.json");
  const library = JSON.parse(read("data/library.csl.json")) as Record<string, unknown>[];
  expect(library.length).toBeGreaterThanOrEqual(nearlyAll(ofSource));
  const broken = (change: Record<string, unknown>): string[] => faults([{ ...library[0], ...change }]);
  expect(broken({ type: "journal" })).toEqual(["/0/type must be equal to one of the allowed values"]);
  expect(broken({ issued: { "date-parts": [["2020"]] } })).toEqual(["/0/issued/date-parts/0/0 must be integer"]);
  expect(broken({ journal: "A" })).toEqual(["/0 must NOT have additional properties"]);
});

test("the feeds keep to RFC 4287, and a broken copy does not", () => {
  const faults = faultsByXml(stored("atom.rng"), RelaxNGValidator);
  for (const file of ["feed.atom", "evidence.atom"]) expect(faults(read(file)), file).toEqual([]);
  const feed = read("feed.atom");
  const broken = (from: string | RegExp, to: string): string => {
    const changed = feed.replace(from, to);
    expect(changed).not.toBe(feed);
    return faults(changed).join("\n");
  };
  expect(broken(/<entry>([\s\S]*?)<id>.*?<\/id>/, "<entry>$1")).toContain("entry");
  expect(broken(/<updated>[^<]*</, "<updated>2026-11-30<")).toContain("2026-11-30");
  expect(broken("<entry>", "<entry><subtitle>A</subtitle>")).toContain("Element entry failed to validate");
  expect(broken(/href="[^"]*"/, 'href="/feed.atom"')).toContain("Invalid attribute href for element link");
});

test("the sitemap keeps to the schema of sitemaps.org, and a broken copy does not", () => {
  const schema = readFileSync(join(process.cwd(), "node_modules", "sitemap", "schema", "sitemap.xsd"), "utf8");
  const faults = faultsByXml(schema, XsdValidator);
  const xml = read("sitemap.xml");
  expect(faults(xml)).toEqual([]);
  expect(faults(xml.replace(/<lastmod>[^<]*</, "<lastmod>30.11.2026<")).join()).toContain("30.11.2026");
  expect(faults(xml.replace(/<loc>[^<]*<\/loc>/, "")).join()).toContain("loc");
  expect(faults(xml.replace("<url>", "<url><title>A</title>")).join()).toContain("title");
});
