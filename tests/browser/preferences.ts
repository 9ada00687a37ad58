/*
 * Functions that run inside the page. Each is handed to `page.evaluate` alone, so each stands on its own.
 */

/** Elements that take time to change, or that move. */
export function moving(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*"))
    for (const part of [undefined, "::before", "::after"]) {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, part);
      const takes = (durations: string): boolean => durations.split(",").some((one) => Number.parseFloat(one) > 0);
      if (
        takes(transitionDuration) ||
        (animationName !== "none" && takes(animationDuration)) ||
        scrollBehavior === "smooth"
      )
        found.push(`${element.tagName.toLowerCase()}.${element.className}${part ?? ""} moves`);
    }
  const films = document.querySelectorAll("video, audio, marquee, blink, animate, animateTransform, img[src$='.gif']");
  for (const film of films) found.push(`${film.tagName.toLowerCase()} moves`);
  return found;
}

/**
 * Boxes larger than a button whose background is brighter than a dark room bears: a relative luminance (WCAG 2.2) above
 * 0.05, which is a fifth of what mid-grey gives. Paper itself must stay below 0.01.
 */
export function largeLights(): string[] {
  const luminance = (colour: string): number | undefined => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.1) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const one = part / 255;
      return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found: string[] = [];
  const paper = luminance(getComputedStyle(document.body).backgroundColor) ?? 1;
  if (paper > 0.01) found.push(`paper: ${paper.toFixed(3)}`);
  for (const element of document.querySelectorAll("body *")) {
    const { width, height } = element.getBoundingClientRect();
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== undefined && light > 0.05 && width * height > 12_000)
      found.push(`${element.tagName.toLowerCase()}.${element.className}: ${light.toFixed(3)}`);
  }
  return found;
}
