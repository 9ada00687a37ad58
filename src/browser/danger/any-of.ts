/** One pattern that is found wherever any of these is, so that each sign can stand on a line of its own. */
export function anyOf(...signs: readonly RegExp[]): RegExp {
  return new RegExp(signs.map(({ source }) => source).join("|"));
}
