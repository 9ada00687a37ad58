/**
 * Leads from the search box of a page to the search page, with the words behind the address's `#`: a browser does not send
 * that part, so what someone looks up is known to their device alone.
 */
export function lookUpUnseen(): void {
  addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const words = form.querySelector<HTMLInputElement>("[type=search]");
    // the form of the search page answers for itself
    if (event.defaultPrevented || !words) return;
    event.preventDefault();
    location.assign(`${form.action}#q=${encodeURIComponent(words.value)}`);
  });
}
