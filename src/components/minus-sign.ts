/**
 * HTML whose words write a number below nought with a minus sign (U+2212). Records and pages are typed with a hyphen, which
 * a voice leaves out: "-0.55 to 1.82" was read as a gain. Attributes, and with them every drawing, stay as they are.
 */
export function withMinusSigns(html: string): string {
  return html.replace(/>[^<]+/g, (words) => words.replace(/(?<=[>\s([“~=≤≥;\u2060])-(?=\d)/g, "−"));
}
