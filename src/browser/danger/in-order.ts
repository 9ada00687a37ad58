/** One pattern for these parts, one straight behind the other: a word out of one list, and then one out of another. */
export function inOrder(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => `(?:${source})`).join(""));
}
