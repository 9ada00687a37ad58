/**
 * Takes a reader who opens a note, of a term or a source, into it: nothing else tells someone who hears the page that it
 * opened, or reads it to them. Closes it when they go on, so that no note lies over where they are. Escape closes it and
 * leads back, as it does without script.
 */
export function leadIntoNotes(): void {
  let open: HTMLElement | undefined;
  document.addEventListener(
    "toggle",
    (event) => {
      const note = event.target as HTMLElement;
      if (!note.matches(".note")) return;
      if ((event as ToggleEvent).newState === "open") {
        const mark = document.querySelector(`[popovertarget="${note.id}"]`);
        note.ariaLabel = mark?.ariaLabel ?? mark?.textContent ?? "";
        note.tabIndex = -1;
        note.focus();
        open = note;
      } else if (open === note) open = undefined;
    },
    true,
  );
  document.addEventListener("focusin", ({ target }) => {
    if (open && !open.contains(target as Node)) open.hidePopover();
  });
}
