import { offerCalendar } from "./calendar";
import { keepForm } from "./keep";
import { copyTicked } from "./ticked";

// Only pages with something to tick or type load this file, and they work without it.
for (const part of document.querySelectorAll<HTMLElement>("[data-keep]")) {
  keepForm(part);
  copyTicked(part);
  offerCalendar(part);
}
