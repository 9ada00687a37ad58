import { z } from "zod";
import { absolute } from "../../site";
import { publishedRecord } from "./published-record";

/** The JSON Schema (draft 2020-12) of a record, with a sentence on every field. */
export function recordSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(publishedRecord, { target: "draft-2020-12", io: "output" });
  return {
    $schema,
    $id: absolute("/data/record.schema.json"),
    title: "Evidence record",
    description: "One source of evidence: what was read, and every figure the site may show from it.",
    ...schema,
  };
}
