/** What was chosen before; the script that sets it on the page may come after this one. */
function chosen(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return document.documentElement.dataset[name] ?? "";
  }
}

/**
 * Keeps the reader's choice of colours and text size on this device, from the moment they choose and not before.
 * Without script the same controls work for the page they stand on.
 */
export function keepDisplay(): void {
  const root = document.documentElement;
  for (const input of document.querySelectorAll<HTMLInputElement>(".display input")) {
    const { name, value } = input;
    input.checked = chosen(name) === value;
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
