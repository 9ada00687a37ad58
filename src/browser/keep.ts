/** Anything that holds what a reader typed or ticked; an element of the page, or a stand-in for one. */
export type Field = { name: string; type: string; value: string; checked?: boolean };
/** What a reader typed and ticked, by the name of the field; nothing for what was left as it was. */
export type Kept = Record<string, string | true>;
/** The part of `localStorage` that is used. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Where the answers of a page are kept: one place for each address. */
export function keyOf(address: string): string {
  return `kept:${address}`;
}

/** Reads the fields that have a name. A group of radio buttons is one value. */
export function valuesOf(fields: Iterable<Field>): Kept {
  const kept: Kept = {};
  for (const { name, type, value, checked } of fields) {
    if (name === "") continue;
    if (type === "checkbox") {
      if (checked) kept[name] = true;
    } else if (type === "radio") {
      if (checked) kept[name] = value;
    } else if (value !== "") kept[name] = value;
  }
  return kept;
}

/** Sets the fields that have a name to what was kept, and empties those of which nothing was. */
export function fill(fields: Iterable<Field>, kept: Kept): void {
  for (const field of fields) {
    if (field.name === "") continue;
    const value = kept[field.name];
    if (field.type === "checkbox") field.checked = value === true;
    else if (field.type === "radio") field.checked = value === field.value;
    else field.value = typeof value === "string" ? value : "";
  }
}

/** Keeps the fields under a key; false where the browser refuses. */
export function save(store: Store, key: string, fields: Iterable<Field>): boolean {
  try {
    store.setItem(key, JSON.stringify(valuesOf(fields)));
    return true;
  } catch {
    return false;
  }
}

/** Puts back what was kept under a key; false where nothing readable was. */
export function restore(store: Store, key: string, fields: Iterable<Field>): boolean {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return false;
    fill(fields, kept as Kept);
    return true;
  } catch {
    return false;
  }
}

/** `localStorage`; undefined where the browser does not let a page have it. */
function ownStore(): Store | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Lets a reader keep what they ticked and typed in a part of a page on their own device: saved only when they ask for it,
 * put back when they return, removed when they say so. Nothing is sent anywhere. Shows the buttons `data-keep-save`,
 * `data-keep-forget` and `data-keep-clear`, which are hidden without script, and says what happened in `data-keep-said`.
 *
 * Clearing also takes the saved copy away: who clears a page on a device that others use means both. `data-keep-undo`
 * takes the place of that button until the next change, and puts back what stood on the page; what was saved stays gone.
 *
 * @param form the part of the page, marked `data-keep`.
 */
export function keepForm(form: HTMLElement, store: Store | undefined = ownStore()): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[name], textarea[name]")];
  const key = keyOf(location.pathname);
  const button = (name: string) => form.querySelector<HTMLButtonElement>(`[data-keep-${name}]`);
  const said = form.querySelector<HTMLElement>("[data-keep-said]");
  const say = (what: "saved" | "restored" | "forgotten" | "refused" | "cleared" | "undone") => {
    if (said) said.textContent = said.dataset[what] ?? "";
  };
  const show = (name: string, shown: boolean) => {
    const found = button(name);
    if (found) found.hidden = !shown;
  };
  const on = (name: string, shown: boolean, act: () => void) => {
    show(name, shown);
    button(name)?.addEventListener("click", act);
  };

  let cleared: Kept = {};
  const offerUndo = (offered: boolean) => {
    show("undo", offered);
    show("clear", !offered);
    button(offered ? "undo" : "clear")?.focus();
  };
  on("clear", true, () => {
    cleared = valuesOf(fields);
    fill(fields, {});
    try {
      store?.removeItem(key);
    } catch {
      // a browser that refuses to remove refused to keep
    }
    show("forget", false);
    say("cleared");
    offerUndo(true);
  });
  on("undo", false, () => {
    fill(fields, cleared);
    say("undone");
    offerUndo(false);
  });
  form.addEventListener("input", () => {
    show("undo", false);
    show("clear", true);
  });
  if (!store) return;
  const back = restore(store, key, fields);
  if (back) say("restored");
  on("save", true, () => {
    const done = save(store, key, fields);
    say(done ? "saved" : "refused");
    if (done) show("forget", true);
  });
  on("forget", back, () => {
    store.removeItem(key);
    say("forgotten");
    show("forget", false);
    button("save")?.focus();
  });
}
