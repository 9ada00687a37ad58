let status: HTMLElement | undefined;

/** Says something to a screen reader without moving it. */
export function say(words: string): void {
  if (!status) {
    status = document.createElement("p");
    status.className = "unseen";
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  status.textContent = words;
}

/** Copies a text and says so on the button for a moment. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    say("Copied");
    button.textContent = "Copied";
  } catch {
    say("Select the text and copy it.");
    button.textContent = "Not copied";
  }
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

/** The link of a heading or a figure also copies itself; whatever is marked `data-copy` gets a button that copies it. */
export function copyButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.self")) {
    link.title = "Copy link";
    link.addEventListener("click", () => {
      if (link.textContent?.endsWith("#")) void copy(link.href, link);
    });
  }
  for (const source of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const what = source.dataset.copy;
    if (what) button.setAttribute("aria-label", `Copy ${what}`);
    button.addEventListener("click", () => {
      if (button.textContent === "Copy") {
        const text = source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? "");
        void copy(text.trim(), button);
      }
    });
    source.after(button);
  }
}
