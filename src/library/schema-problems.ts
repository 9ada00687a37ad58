import type { z } from "zod";
import { likely } from "./likely";
import type { LocatedYaml } from "./located-yaml";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;

/** Names a place in a file the way an author thinks of it: `outcomes, entry 2, effect, value`. */
function placeName(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? `entry ${part + 1}` : String(part))).join(", ");
}

/**
 * Holds a value against a schema and says each difference in words an author can act on.
 *
 * @param schema what the value should be.
 * @param yaml the value and its lines.
 * @param file the name to put into problems.
 * @returns the value as the schema's type, or every problem at once.
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  yaml: LocatedYaml,
  file: string,
): { ok: true; value: z.infer<Schema> } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) => asProblems(issue, schema, yaml, file));
  return { ok: false, problems };
}

function asProblems(issue: Issue, schema: z.ZodType, yaml: LocatedYaml, file: string): Problem[] {
  const at = (path: readonly PropertyKey[], message: string, mend: string): Problem => ({
    file,
    line: yaml.lineOf(path),
    message,
    mend,
  });
  const place = placeName(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const guess = likely(key, known);
      const inside = issue.path.length > 0 ? ` in ${place}` : "";
      return at(
        [...issue.path, key],
        `There is no field "${key}"${inside}.`,
        `${guess ? `did you mean "${guess}"? ` : "take it out. "}Known fields: ${known.join(", ")}.`,
      );
    });
  }
  const field = schemaAt(schema, issue.path);
  const meaning = field?.description;
  const about = meaning ? ` It holds: ${lowerFirst(meaning)}` : "";
  if (issue.path.length === 0) return [noFields(issue.input, file)];
  if (issue.input === undefined) return [at(issue.path, `The field "${place}" is missing.`, `add it.${about}`)];
  if (issue.input === null)
    return [at(issue.path, `The field "${place}" is empty.`, `fill it in, or take the line out.${about}`)];
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const likelyValue = typeof issue.input === "string" ? likely(issue.input, values) : undefined;
    const guess = likelyValue ? ` Did you mean "${likelyValue}"?` : "";
    return [
      at(
        issue.path,
        `${place}: ${shown(issue.input)} is not one of the words allowed here.`,
        `write one of: ${values.join(", ")}.${guess}`,
      ),
    ];
  }
  const what =
    issue.code === "invalid_type" && /^Invalid input/.test(issue.message)
      ? `must be ${kindName(issue.expected, issue.input)}`
      : lowerFirst(issue.message);
  const quoted = typeof issue.input === "string" && /\bnumber\b/.test(what) && /^-?[\d.]+$/.test(issue.input);
  const mend = quoted ? "take the quotation marks away." : "change it.";
  return [at(issue.path, `${place}: ${shown(issue.input)} ${what}.`, `${mend}${about}`)];
}

function noFields(input: unknown, file: string): Problem {
  return {
    file,
    line: 1,
    message: input === null ? "The file holds nothing." : "The file holds no fields.",
    mend: "give each field a line of its own, with its name, a colon and a space.",
  };
}

function kindName(expected: string, input: unknown): string {
  const names: Record<string, string> = {
    string: typeof input === "number" ? "words: put quotation marks around it" : "words",
    number: "a number, without quotation marks",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
  };
  return names[expected] ?? expected;
}

function shown(input: unknown): string {
  if (typeof input === "string") return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`;
  if (Array.isArray(input)) return input.length === 0 ? "an empty list" : "a list";
  if (input === null || input === undefined) return "an empty value";
  if (Number.isNaN(input)) return "a value that is no number";
  return typeof input === "object" ? "a group of fields" : String(input);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

type Def = { type?: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType };

function defOf(schema: z.ZodType): Def {
  return (schema as unknown as { _zod: { def: Def } })._zod.def;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** The schema of the value at a path, or undefined where the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    if (!here) return undefined;
    const def = defOf(unwrap(here));
    here = typeof part === "number" ? def.element : def.shape?.[String(part)];
  }
  return here;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = schemaAt(schema, path);
  return here ? Object.keys(defOf(unwrap(here)).shape ?? {}) : [];
}
