/**
 * Whom to call, by the shortest names of places, where there is room for one line: the bar of help on every page and the
 * cards that leave their sheet. `/help/` holds the whole list; a test holds each of these against it.
 */
export const shortHelp: readonly { place: string; call: string }[] = [
  { place: "US, Canada", call: "988" },
  { place: "UK, Ireland", call: "116 123" },
  { place: "Australia", call: "13 11 14" },
  // spelt out, it and the "and" of the two pairs above would cost phones of 360 pixels a line
  { place: "NZ", call: "1737" },
];
