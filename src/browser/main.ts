import { copyButtons } from "./copy";
import { keepDisplay } from "./display";

// Everything on a page works without this file. It keeps a choice, and saves selecting and copying by hand.
keepDisplay();
copyButtons();
