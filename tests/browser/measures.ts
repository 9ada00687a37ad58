/*
 * Functions that run inside the page. Each is handed to `page.evaluate` alone, so each stands on its own.
 */

/** Sets the spacing that WCAG 1.4.12 lets a reader ask for; a style sheet made by script passes the site's policy. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      "p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
}

/** Where words are cut off, or stick out of a page that does not scroll sideways. */
export function clippedText(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  // closed, its inside is as narrow as its button and out of sight; opened it has the whole width
  const menu = document.querySelector<HTMLDetailsElement>(".menu:not([open])");
  if (menu) menu.open = true;
  if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways (${page.scrollWidth})`);
  for (const element of document.querySelectorAll<HTMLElement>("main *, header *, footer *, aside *")) {
    // words for a voice alone have a pixel on purpose
    if (element.closest("svg, [popover], .unseen") || element.matches("input")) continue;
    const { overflowX, overflowY, display, visibility } = getComputedStyle(element);
    if (display === "inline" || display === "none" || display === "contents") continue;
    // closed until asked for, as the inside of a part that opens
    if (visibility === "hidden" && element.clientHeight === 0) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.innerText?.slice(0, 30)}”`;
    const cut = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && display !== "grid") {
      if (cut(overflowX)) found.push(`cut at the side: ${name}`);
      else if (element.getBoundingClientRect().left + element.scrollWidth > page.clientWidth + 1)
        found.push(`sticks out: ${name}`);
    }
    if (cut(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut below: ${name}`);
  }
  if (menu) menu.open = false;
  return found;
}

/**
 * Controls that are smaller than a finger needs: 44 px each way, or 24 px high for those inside a sentence. A target is
 * what answers a touch, so what its box does not show is felt for point by point.
 */
export function smallTargets(): string[] {
  const found: string[] = [];
  const words = (node: Element): string => (node.textContent ?? "").replace(/[\s\u2060·›]+/g, " ").trim();
  const inSentence = (control: Element): boolean => {
    // the mark of a source follows words, in a table cell too
    if (control.matches(".cite")) return true;
    let block = control.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return block !== null && words(block).length > words(control).length + 1;
  };
  const answers = (control: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null &&
      (control.contains(hit) || (hit.contains(control) === false && hit.closest("label")?.control === control))
    );
  };
  for (const control of document.querySelectorAll<HTMLElement>("a[href], button, summary, select, textarea, input")) {
    if (!control.checkVisibility({ opacityProperty: false, visibilityProperty: true })) continue;
    // a radio button or a checkbox is pressed through its label
    const pressed = control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type);
    const felt = pressed ? (control.labels?.[0] ?? control) : control;
    if (felt.closest(".skip, [popover]")) continue;
    const box = felt.getClientRects()[0];
    if (!box) continue;
    const inside = inSentence(felt);
    const [wide, high] = inside ? [1, 24] : [44, 44];
    if (box.height >= high - 0.5 && box.width >= wide - 0.5) continue;
    felt.scrollIntoView({ block: "center", behavior: "instant" });
    const now = felt.getClientRects()[0];
    if (!now) continue;
    const x = now.left + now.width / 2;
    const y = now.top + now.height / 2;
    const reach = (size: number): number => size / 2 - 1;
    const tall = [-1, 1].every((side) => answers(felt, x, y + side * reach(high)));
    const broad = now.width >= wide - 0.5 || [-1, 1].every((side) => answers(felt, x + side * reach(wide), y));
    if (!(tall && broad))
      found.push(
        `“${words(felt).slice(0, 40)}” (${felt.tagName.toLowerCase()}.${felt.className || felt.parentElement?.className}) ${Math.round(now.width)} × ${Math.round(now.height)}${inside ? " in a sentence" : ""}`,
      );
  }
  return found;
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * What has moved under its reader since the page began to load (Layout Instability): a line for each movement, with its
 * size, when it was, and what moved from where to where.
 */
export function shifted(): Promise<string[]> {
  const place = ({ x, y, width, height }: DOMRectReadOnly): string => `${width} × ${height} at ${x}, ${y}`;
  return new Promise((resolve) => {
    const found: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
        // one letter by its own height on a busy machine; 0.1 is what readers are held to notice
        if (value < 0.00005) continue;
        found.push(
          `by ${value} after ${Math.round(startTime)} ms: ${sources.map(
            ({ node, previousRect, currentRect }) =>
              `${(node instanceof Element ? node.outerHTML : (node?.textContent ?? "gone")).slice(0, 80)} (${place(previousRect)}; then ${place(currentRect)})`,
          )}`,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
    // what was buffered is handed over in a task of its own, before two frames are drawn
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
  });
}

/** Opens every part of the page that opens. */
export function openAll(): void {
  for (const part of document.querySelectorAll("details")) part.open = true;
}

/** Shows every note of a source or a term in the run of the page, where it can be examined, or closes all of them. */
export function showNotes(shown: boolean): void {
  const root = document.documentElement;
  if (root.dataset.notes === undefined) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("[data-notes=shown] [popover] { display: block !important; position: static !important }");
    document.adoptedStyleSheets.push(sheet);
  }
  root.dataset.notes = shown ? "shown" : "closed";
}
