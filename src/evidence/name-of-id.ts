/**
 * The short name that a record's id spells out: "Riva-Posse et al., 2018" for `riva-posse-2018`, "Dean et al., 2021" for
 * `dean-2021-unipolar`. The list of numbers leaves such names out, which takes a fifth off it.
 *
 * @returns undefined for an id that spells out none.
 */
export function nameOfId(id: string): string | undefined {
  const [, who, year] = /^([a-z]+(?:-[a-z]+)*)-(\d{4})(?:-|$)/.exec(id) ?? [];
  return who && `${who.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())} et al., ${year}`;
}
