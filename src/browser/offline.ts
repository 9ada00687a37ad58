import { forgetAll, keep, keptPages } from "../offline/kept";

type Said = "working" | "kept" | "forgotten" | "refused" | "failed" | "added";

const worker = "/sw.js";

/** The worker's address in the form that Trusted Types ask for, where the browser knows them. */
function trustedAddress(): string {
  type Policy = { createScriptURL: (address: string) => unknown };
  type Factory = { createPolicy: (name: string, rules: { createScriptURL: () => string }) => Policy };
  const factory = (window as { trustedTypes?: Factory }).trustedTypes;
  // one policy that knows one address, whatever it is asked for
  return (factory?.createPolicy("offline", { createScriptURL: () => worker }).createScriptURL(worker) ??
    worker) as string;
}

/**
 * Lets a reader have pages kept on this device, see what is kept, and have all of it forgotten. Until they ask, nothing is
 * registered and nothing stored.
 */
function offerOffline(part: HTMLElement, workers: ServiceWorkerContainer): void {
  const find = <T extends HTMLElement>(name: string) => part.querySelector<T>(`[data-offline-${name}]`);
  const [ask, forget, shown, said] = [find("ask"), find("forget"), find("shown"), find("said")];
  const say = (what: Said) => {
    if (said) said.textContent = said.dataset[what] ?? "";
  };
  const boxes = [...part.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];

  const show = async (): Promise<void> => {
    const asked = (await workers.getRegistration()) !== undefined;
    const kept = asked ? await keptPages() : [];
    if (ask) ask.hidden = asked;
    if (shown) shown.hidden = !asked;
    for (const box of boxes) {
      box.checked = kept.some(({ address }) => address === box.value);
      box.disabled = !asked || box.checked;
    }
    shown?.querySelector("ul")?.replaceChildren(
      ...kept.map(({ address, title, on }) => {
        const [item, link] = [document.createElement("li"), document.createElement("a")];
        link.href = address;
        link.textContent = title;
        item.append(
          link,
          on ? `, kept on ${on.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}` : "",
        );
        return item;
      }),
    );
  };

  ask?.addEventListener("click", async () => {
    say("working");
    try {
      const registration = await workers.register(trustedAddress(), { updateViaCache: "none" });
      const coming = registration.installing;
      if (coming)
        await new Promise<void>((done, stop) => {
          coming.addEventListener("statechange", () => {
            if (coming.state === "activated") done();
            if (coming.state === "redundant") stop(new Error("not installed"));
          });
        });
      say("kept");
    } catch (error) {
      await forgetEverything();
      // a browser that forbids workers says so by name; everything else is the network
      say(error instanceof DOMException && error.name === "SecurityError" ? "refused" : "failed");
    }
    await show();
    // where a press does nothing: who pressed the button twice has not asked for anything more
    (ask?.hidden ? said : ask)?.focus();
  });

  const forgetEverything = async (): Promise<void> => {
    // the stores go first and last: a page that is just being kept finds none to be put into
    await forgetAll();
    await (await workers.getRegistration())?.unregister();
    await forgetAll();
  };
  forget?.addEventListener("click", async () => {
    await forgetEverything();
    say("forgotten");
    await show();
    ask?.focus();
  });

  for (const box of boxes)
    box.addEventListener("change", async () => {
      say((await keep(box.value)) ? "added" : "failed");
      await show();
    });
  part.hidden = false;
  void show();
}

const part = document.querySelector<HTMLElement>("[data-offline]");
const without = document.querySelector<HTMLElement>("[data-offline-without]");
// a copy that was carried opens from a folder, where no browser keeps anything
if (part && location.protocol !== "file:" && "serviceWorker" in navigator && "caches" in window) {
  offerOffline(part, navigator.serviceWorker);
  if (without) without.hidden = true;
}
