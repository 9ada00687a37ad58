/**
 * Sends the search box of a page to the search page with the words behind the address's `#`: a browser does not send that
 * part, so what someone looks up is known to their device alone. (The form of the search page stops itself.)
 */
export function lookUpUnseen(): void {
  addEventListener("submit", ({ target }) => {
    const form = target as HTMLFormElement;
    const words = form[0] as HTMLInputElement;
    if (words.type !== "search") return;
    // a page that was gone back to still has the words of last time there
    form.action = form.action.replace(/(#.*)?$/, `#q=${encodeURIComponent(words.value)}`);
  });
}
