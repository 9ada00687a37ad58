import { nameOfId } from "../evidence/name-of-id";
import { askedNumber } from "./asked-number";

/** A source: its id, its short name, the numbers that are its own, those of other trials that its record names. */
type NumberedSource = [id: string, name: string, own: string[], others: string[]];

/** The sources with a number: those it belongs to before those that name the trial. */
export function sourcesWith(number: string, sources: readonly NumberedSource[]): { id: string; name: string }[] {
  const owners = sources.filter(([, , own]) => own.includes(number));
  const naming = sources.filter(([, , , others]) => others.includes(number));
  return [...owners, ...naming].map(([id, name]) => ({ id, name: name || (nameOfId(id) ?? id) }));
}

/** A list of the sources with a number, as results are drawn: empty where none has it, undefined for another query. */
export async function numbered(text: string): Promise<HTMLElement[] | undefined> {
  const number = askedNumber(text);
  if (!number) return undefined;
  const answer = await fetch("/search/numbers.json");
  const found = sourcesWith(number, (await answer.json()) as NumberedSource[]);
  if (found.length === 0) return [];
  const head = document.createElement("h2");
  head.textContent = "Sources with this number";
  const list = document.createElement("ol");
  for (const { id, name } of found) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/sources/${id}/`;
    link.className = "page";
    link.textContent = name;
    item.append(link);
    list.append(item);
  }
  return [head, list];
}
