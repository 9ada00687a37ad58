import type { Page } from "@playwright/test";

/** One thing a screen reader comes to: what it is, its name, and how deep it stands. */
export type Spoken = { role: string; name: string; depth: number; state: string };

/** Roles that only hold others, and the pieces of text inside what has a name already. */
const silent = new Set(["none", "generic", "InlineTextBox", "LineBreak", "RootWebArea", "LayoutTable"]);

/**
 * What a screen reader comes to, in order, as the browser itself hands it to one (Accessibility.getFullAXTree of the
 * DevTools protocol), not as it could be worked out from the HTML.
 */
export async function spoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: Spoken[] = [];
  const read = (id: string, depth: number): void => {
    const node = known.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? "");
    const said = !node.ignored && !silent.has(role);
    if (said) {
      const state = (node.properties ?? [])
        .filter(({ name }) => /^(?:checked|expanded|level|pressed)$/.test(name))
        .map(({ name, value }) => `${name}=${value.value}`)
        .join(" ");
      lines.push({
        role,
        name: String(node.name?.value ?? "")
          .replace(/\u2060/g, "")
          .trim(),
        depth,
        state,
      });
    }
    for (const child of node.childIds ?? []) read(child, said ? depth + 1 : depth);
  };
  const [root] = nodes;
  if (root) read(root.nodeId, 0);
  return lines;
}

/** Each thing of a role with everything that stands inside it. */
export function within(lines: readonly Spoken[], role: string): { self: Spoken; inside: Spoken[] }[] {
  return lines.flatMap((self, at) => {
    if (self.role !== role) return [];
    const end = lines.findIndex((line, index) => index > at && line.depth <= self.depth);
    return [{ self, inside: lines.slice(at + 1, end === -1 ? undefined : end) }];
  });
}

/** Roles and names as text, one a line, to be looked through. */
export function asText(lines: readonly Spoken[]): string {
  return lines.map(({ role, name, state }) => `${role} “${name}”${state ? ` ${state}` : ""}`).join("\n");
}
