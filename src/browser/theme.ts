/** Sets what is kept of colours, text and print size before the page is painted, so that it shows without a flash. */
export function showKept(): void {
  try {
    for (const name of ["theme", "text", "paper"]) {
      const kept = localStorage.getItem(name);
      if (kept) document.documentElement.dataset[name] = kept;
    }
  } catch {
    // the reader's browser keeps nothing: the page follows the system
  }
}
