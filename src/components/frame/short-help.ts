/**
 * Whom to call, by the shortest names of places, where there is room for one line: the bar of help on every page and the
 * cards that leave their sheet. `/help/` holds the whole list; a test holds each of these against it.
 */
export const shortHelp: readonly { place: string; call: string; countries: readonly string[] }[] = [
  { place: "US, Canada", call: "988", countries: ["United States", "Canada"] },
  { place: "UK, Ireland", call: "116 123", countries: ["United Kingdom", "Ireland"] },
  { place: "Australia", call: "13 11 14", countries: ["Australia"] },
  // spelt out, it and the "and" of the two pairs above would cost phones of 360 pixels a line
  { place: "NZ", call: "1737", countries: ["New Zealand"] },
];
