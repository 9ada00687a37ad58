/**
 * Prints the page, for those who do not know where their browser keeps its print command. Hidden in the HTML, because it
 * can do nothing without script; `src/browser/print.ts` shows it.
 */
export function PrintButton() {
  return (
    <button type="button" className="copy" hidden data-print="">
      Print
    </button>
  );
}
