import { existsSync, readFileSync } from "node:fs";
import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import { parse } from "yaml";
import type { z } from "zod";
import { handedOver } from "./src/library/parsed-page";
import { compileMdx } from "./src/markup/compile-mdx";
import { pipeline } from "./src/markup/pipeline";
import type { MarkedTerm } from "./src/markup/remark-terms";
import { lists } from "./src/schema/lists";
import { pageFrontMatter } from "./src/schema/page";
import { record } from "./src/schema/record";
import { pageScores, selfAuditFiles } from "./src/schema/self-audit";

/**
 * Contentlayer checks which fields exist and compiles the words; what the fields hold is the schemas' work, so every
 * field is `json` here and its name comes from the schema.
 */
function fieldsOf(schema: z.ZodObject) {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      { type: "json" as const, required: !(field as z.ZodType).safeParse(undefined).success },
    ]),
  );
}

const Page = defineDocumentType(() => ({
  name: "Page",
  filePathPattern: "pages/*/*.mdx",
  contentType: "markdown",
  fields: fieldsOf(pageFrontMatter),
}));

const SourceRecord = defineDocumentType(() => ({
  name: "SourceRecord",
  filePathPattern: "sources/*.yaml",
  contentType: "data",
  fields: fieldsOf(record),
}));

const listTypes = Object.entries(lists).map(([name, schema]) =>
  defineDocumentType(() => ({
    name: `${inCapitals(name)}List`,
    filePathPattern: `${name}.yaml`,
    contentType: "data",
    isSingleton: true,
    fields: fieldsOf(schema),
  })),
);

const SelfAuditPage = defineDocumentType(() => ({
  name: "SelfAuditPage",
  filePathPattern: "self-audit/pages/*.yaml",
  contentType: "data",
  fields: fieldsOf(pageScores),
}));

const selfAuditTypes = Object.entries(selfAuditFiles).map(([name, schema]) =>
  defineDocumentType(() => ({
    name: `SelfAudit${inCapitals(name)}`,
    filePathPattern: `self-audit/${name}.yaml`,
    contentType: "data",
    isSingleton: true,
    fields: fieldsOf(schema),
  })),
);

/** `decision-aid` as a type's name: `DecisionAid`. */
function inCapitals(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function markedTerms(): MarkedTerm[] {
  const file = "content/glossary.yaml";
  if (!existsSync(file)) return [];
  const { terms } = parse(readFileSync(file, "utf8")) as { terms: { id: string; match?: string[] }[] };
  return terms.map(({ id, match }) => ({ id, match: match ?? [] }));
}

/** Where the check leaves the trees of pages that it has parsed; it works beside Contentlayer in a build. */
const trees = process.env.PARSED_PAGES;

export default makeSource({
  contentDirPath: "content",
  documentTypes: [Page, SourceRecord, ...listTypes, SelfAuditPage, ...selfAuditTypes],
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  onUnknownDocuments: "fail",
  disableImportAliasWarning: true,
  fieldOptions: { typeFieldName: "documentType" },
  markdown: compileMdx(pipeline(markedTerms()), (text) => (trees ? handedOver(trees, text) : undefined)),
});
