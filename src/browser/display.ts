/**
 * Keeps the reader's choice of colours, text size and print size on this device, from the moment they choose and not before.
 * Without script the same controls work for the page they stand on.
 */
export function keepDisplay(): void {
  const root = document.documentElement;
  for (const input of document.querySelectorAll<HTMLInputElement>(".display input")) {
    const { name, value } = input;
    input.checked = (root.dataset[name] ?? "") === value;
    input.addEventListener("change", () => {
      try {
        if (value) localStorage.setItem(name, value);
        else localStorage.removeItem(name);
      } catch {
        // nothing can be kept: the choice holds for this page
      }
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    });
  }
}
