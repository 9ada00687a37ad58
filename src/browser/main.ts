import { copyButtons } from "./copy";
import { keepDisplay } from "./display";
import { lookUpUnseen } from "./look-up";
import { leadIntoNotes } from "./notes";
import { printButtons } from "./print";
import { showKept } from "./theme";

// Everything on a page works without this file. It shows and keeps a choice, keeps searches from the host, leads into the
// notes that marks open, and saves selecting and copying by hand.
showKept();
lookUpUnseen();
leadIntoNotes();
// one file for what is needed at once and what needs the whole page: asking for a second costs a slow phone more
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wholePage);
else wholePage();

function wholePage(): void {
  keepDisplay();
  copyButtons();
  printButtons();
}
