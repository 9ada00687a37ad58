import { copy } from "./copy";

/** The questions a reader ticked, one a line; all of them where none is ticked. */
export function tickedQuestions(part: ParentNode): string {
  const boxes = [...part.querySelectorAll<HTMLInputElement>(".asked-for")];
  const ticked = boxes.filter(({ checked }) => checked);
  return (ticked.length > 0 ? ticked : boxes)
    .map((box) => `- ${box.closest("label")?.textContent?.trim() ?? ""}`)
    .join("\n");
}

/** Shows the button that copies the ticked questions, which is hidden without script. */
export function copyTicked(part: ParentNode): void {
  const button = part.querySelector<HTMLButtonElement>("[data-copy-ticked]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => void copy(tickedQuestions(part), button));
}
