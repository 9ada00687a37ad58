import type { PageEntry } from "../../library/library";
import { offeredHandout } from "./offered-handout";

/** How a page is taken away on paper: by the browser's own print command, which needs no script, or as a file. `src/browser/print.ts` adds a button. */
export function TakeAway({ page }: { page: PageEntry }) {
  const handout = offeredHandout(page.address);
  return (
    <details>
      <summary>Print or save this page</summary>
      <p>
        Your browser’s print command makes a leaflet, or a PDF file, of this page. For large print, open “Display” at
        the foot first.
      </p>
      {page.raw.includes("<ForClinicians") && page.kind !== "reference" ? (
        <label>
          <input type="checkbox" id="paper-clinicians" />
          <span>Print the part for clinicians too</span>
        </label>
      ) : null}
      {handout ? <a href={handout}>The short version on paper (PDF)</a> : null}
    </details>
  );
}
