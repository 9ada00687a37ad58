/**
 * Shows the buttons that print the page, where the browser can be asked to. Pages of words have no byte to spare for a
 * hidden one: theirs is made here, below the words on printing.
 */
export function printButtons(): void {
  const words = document.querySelector(".hand-on p");
  if (words) {
    const button = document.createElement("button");
    button.className = "copy";
    button.textContent = "Print";
    button.dataset.print = "";
    words.after(button);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    // not every browser of a phone has it
    button.hidden = !window.print;
    button.addEventListener("click", () => print());
  }
}
