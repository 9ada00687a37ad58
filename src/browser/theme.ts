// Runs in <head> before the first paint, so that a kept choice of colours, text or print size shows without a flash.
try {
  for (const name of ["theme", "text", "paper"]) {
    const kept = localStorage.getItem(name);
    if (kept) document.documentElement.dataset[name] = kept;
  }
} catch {
  // the reader's browser keeps nothing: the page follows the system
}
