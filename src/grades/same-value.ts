/** Types that mean the same as the one that is promised, or do the same: a browser keeps a citation under any of these. */
const alike: Readonly<Record<string, readonly string[]>> = {
  "application/xml": ["text/xml"],
  "application/x-bibtex": ["text/x-bibtex", "application/octet-stream"],
  "application/x-research-info-systems": ["application/octet-stream"],
  "image/x-icon": ["image/vnd.microsoft.icon"],
  "text/javascript": ["application/javascript"],
};

/**
 * Whether a header says what was promised: spaces and the order of its parts do not count, what is said twice does.
 *
 * @param got what the host sent, undefined where it sent nothing.
 */
export function sameValue(name: string, promised: string, got: string | undefined): boolean {
  if (got === undefined) return false;
  if (name === "Content-Type") return sameType(promised, got);
  const [one, other] = [promised, got].map((value) => parts(value).sort());
  return one?.join("\n") === other?.join("\n");
}

/** The letters of a file must be named where they are promised, and may be named where they are not. */
function sameType(promised: string, got: string): boolean {
  const [type = "", ...rest] = parts(promised.toLowerCase());
  const [given = "", ...more] = parts(got.toLowerCase());
  return [type, ...(alike[type] ?? [])].includes(given) && rest.every((parameter) => more.includes(parameter));
}

function parts(value: string): string[] {
  return value
    .split(/[;,]/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}
