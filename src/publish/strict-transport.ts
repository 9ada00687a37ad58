/** How long a browser that was once here by HTTPS asks by nothing else: two years in seconds, which the list of browsers needs. */
const long = "max-age=63072000";

const choices: Readonly<Record<string, string | undefined>> = {
  // every name below this one too, and leave to be put on the list that browsers are delivered with (hstspreload.org)
  "all-names": `${long}; includeSubDomains; preload`,
  "this-name": long,
  none: undefined,
};

/**
 * The header by which a browser asks a site by HTTPS alone.
 *
 * @param choice `STRICT_TRANSPORT`: `all-names`, also where nothing is said; `this-name`, without the names below it and without
 *   the list; `none`, no header.
 * @returns the header by its name, or nothing.
 * @throws Error where the choice is another.
 * @see https://www.rfc-editor.org/rfc/rfc6797#section-6.1
 */
export function strictTransport(choice: string | undefined): Readonly<Record<string, string>> {
  const chosen = choice || "all-names";
  if (!Object.hasOwn(choices, chosen))
    throw new Error(`STRICT_TRANSPORT must be ${Object.keys(choices).join(", ")} or nothing, not “${chosen}”.`);
  const value = choices[chosen];
  return value ? { "Strict-Transport-Security": value } : {};
}
