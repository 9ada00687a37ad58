import type { Found } from "./found";

type Danger = typeof import("./danger");
type Numbers = typeof import("./numbers");
type Spelling = typeof import("./spelling");
type Engine = typeof import("./engine");

/** Keys that lead through what was found, and which way. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** How many parts stand in the list before a reader asks for more. */
const page = 6;

const form = document.querySelector<HTMLFormElement>("#search-form");
const list = document.querySelector<HTMLElement>("#results");
const status = document.querySelector<HTMLElement>("#found");

if (form && list && status) {
  const input = form.elements.namedItem("q") as HTMLInputElement;
  const section = form.elements.namedItem("section") as HTMLSelectElement;
  const part = (name: string) => document.getElementById(`help-${name}`) as HTMLElement;
  let turn = 0;
  let saying = 0;

  const say = (words: string): void => {
    clearTimeout(saying);
    saying = window.setTimeout(() => {
      status.textContent = words;
    }, 300);
  };

  // it stands beside the index, whose edition it knows (src/publish/search-index.ts)
  const address = "/pagefind/pagefind.js";
  const engine = (): Promise<Engine> => import(address);
  // what most who search never need
  const numbers = (): Promise<Numbers> => import(form.dataset.numbers as string);
  const spelling = (): Promise<Spelling> => import(form.dataset.spelling as string);
  // asked for at once, and on its way since the page began (src/routes/search.tsx)
  const signs: Promise<Danger | undefined> = import(form.dataset.danger as string).catch(() => undefined);

  const show = async (many = page): Promise<void> => {
    turn += 1;
    const mine = turn;
    const text = input.value.trim();
    // before anything is looked up: numbers to call may not wait for an index
    const known = await signs;
    if (mine !== turn) return;
    // what nothing could look at may be anything
    const danger = known ? known.mayBeInDanger(text) : text !== "";
    const gently = !danger && known?.mayBeInDistress(text);
    part("first").hidden = !danger;
    part("other").hidden = !known?.mayFearForAnother(text);
    part("gently").hidden = !gently;
    part("last").hidden = true;
    // what stands behind # is sent to nobody, and a page that is loaded again still has it
    history.replaceState(null, "", `${location.pathname}#${new URLSearchParams(new FormData(form) as never)}`);
    if (text === "") {
      list.replaceChildren();
      say("");
      return;
    }
    try {
      // only what has the digits of a number may be one; a number has no beginnings that mean something
      const listed = /\d{4}/.test(text) && (await (await numbers()).numbered(text));
      if (listed) {
        if (mine !== turn) return;
        list.replaceChildren(...listed);
        return say(`${listed[0] ? "Sources" : "Nothing"} found for “${text}”.`);
      }
      const { find, isSound, drawResults } = await engine();
      const { hits, ours, queries } = await find(text, section.value);
      if (mine !== turn) return;
      const shown: Found[] = await Promise.all(hits.slice(0, many).map((hit) => hit.data()));
      if (mine !== turn) return;
      const sound = shown.some((one) => isSound(one, queries));
      list.replaceChildren(drawResults(sound ? shown : [], ours));
      if (sound && hits.length > many) list.append(more(many));
      if (sound) say(`Places found for “${text}”: ${hits.length}.`);
      else if (text.length < 3) return say("");
      else {
        say(`Nothing found for “${text}”.`);
        // what someone in danger typed may be spelt in no way that is known
        part("last").hidden = false;
      }
      // nobody in fear or in tears is told how to spell
      if (danger || gently) return;
      // a word that nothing shown holds the first half of may be misspelt; without the script nothing is offered
      const missed = queries.some((query) =>
        query.split(" ").some((word) => !shown.some((one) => isSound(one, [word]))),
      );
      if (!sound || (missed && !ours))
        spelling()
          .then(({ suggestion }) => suggestion(text))
          .then((line) => mine === turn && list.prepend(line))
          .catch(() => undefined);
    } catch {
      say("The search did not load. See the lists below.");
    }
  };

  const more = (many: number): HTMLElement => {
    const button = document.createElement("button");
    // outside the form, so it sends nothing
    button.textContent = "Show more";
    button.addEventListener("click", async () => {
      await show(many + page);
      list.querySelectorAll<HTMLElement>("li a")[many]?.focus();
    });
    return button;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show();
  });
  form.addEventListener("input", () => void show());
  // up and down lead from the box through what was found and back
  for (const place of [form, list])
    place.addEventListener("keydown", (event) => {
      const links = [...list.querySelectorAll<HTMLElement>("li a")];
      const at = links.indexOf(event.target as HTMLElement);
      const by = ways[event.key] ?? 0;
      const to = at + by < 0 ? input : links[at + by];
      if (!by || !to || (at < 0 && event.target !== input)) return;
      event.preventDefault();
      to.focus();
    });

  const asked = new URLSearchParams(location.hash.slice(1) || location.search);
  input.value = asked.get("q") ?? "";
  section.value = asked.get("section") ?? "";
  if (section.selectedIndex < 0) section.value = "";
  form.parentElement?.classList.add("ready");
  if (input.value) void show();
  else
    void engine()
      .then(({ start }) => start())
      .catch(() => undefined);
}
