import { recordSchema } from "./record-schema";
import { columns } from "./rows";

export const dictionaryColumns = ["file", "name", "type", "required", "allowed", "meaning"] as const;
export type DictionaryRow = Record<(typeof dictionaryColumns)[number], string>;

type Schema = {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  anyOf?: Schema[];
};

/** Every column of the table and every field of a record: its type, whether it is always there, what it means. */
export function dictionary(): DictionaryRow[] {
  return [
    ...columns.map(({ name, type, meaning }) => ({
      file: "sources.csv",
      name,
      type,
      required: "",
      allowed: "",
      meaning,
    })),
    ...fields(recordSchema() as Schema, ""),
  ];
}

/** The fields of an object and of what is inside them, named like `outcomes[].results[].percent`. */
function fields(schema: Schema, before: string): DictionaryRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${before}${key}`;
    const inner = insideOf(field);
    const row = {
      file: "sources.json",
      name,
      type: typeOf(field),
      required: schema.required?.includes(key) ? "always" : "where known",
      allowed: (field.enum ?? field.items?.enum ?? []).join(" "),
      meaning: field.description ?? "",
    };
    return [row, ...fields(inner, field.type === "array" ? `${name}[].` : `${name}.`)];
  });
}

/** What stands inside a list, or beside null. */
function insideOf(field: Schema): Schema {
  return field.items ?? field.anyOf?.find(({ type }) => type === "object") ?? field;
}

function typeOf({ type, anyOf, items }: Schema): string {
  if (anyOf) return anyOf.map(typeOf).join(" or ");
  return type === "array" && items ? `list of ${typeOf(items)}` : (type ?? "string");
}
