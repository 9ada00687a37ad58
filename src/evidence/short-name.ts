/** What a short name is made of. */
type Named = {
  id: string;
  title: string;
  authors?: readonly string[] | undefined;
  year?: number | undefined;
  journal?: string | undefined;
};

/**
 * A source's name in a few words: "Murrough et al., 2013", or the body and the year where no person is the author.
 * A source whose authors we did not see goes by its title: "“Time matters for metas”, 2026".
 */
export function shortName(record: Named): string {
  const authors = record.authors ?? [];
  const [first = nameWithoutAuthors(record)] = authors;
  const surname = surnameOf(first);
  const people =
    authors.length > 2 || authors.at(-1) === "et al."
      ? `${surname} et al.`
      : authors.length === 2 && surname !== first
        ? `${surname} and ${surnameOf(authors[1] ?? "")}`
        : surname;
  return record.year === undefined ? people : `${people}, ${record.year}`;
}

/** Whether a source goes by its title, since no author was seen and its id holds no surname. */
export function goesByTitle(record: Named): boolean {
  return shortName(record).startsWith("“");
}

/** A short name for a list of trials: where a title stands for the authors, its journal makes it a source one can place. */
export function placedName(record: Named): string {
  if (!goesByTitle(record) || record.journal === undefined) return shortName(record);
  return [nameWithoutAuthors(record), record.journal, record.year].filter(Boolean).join(", ");
}

const enoughTitle = 30;

/** Where a title of a long list is cut, at the end of a word. */
const longTitle = 64;

/** A title for a long list: without its subtitle, unless little would be left, and cut. Its own page has the whole. */
export function titleForList(title: string): string {
  const colon = title.indexOf(": ");
  const main = colon < enoughTitle ? title : title.slice(0, colon);
  return main.length > longTitle ? `${main.slice(0, main.lastIndexOf(" ", longTitle))} …` : main;
}

/** The surname of a person as PubMed prints one ("aan het Rot M", "Zarate CA Jr"); a body's name as it stands. */
function surnameOf(name: string): string {
  return /^(?!US |UK |NCT)(.*\p{Ll}[\p{L}' -]*) \p{Lu}[\p{Lu}-]{0,4}(?: (?:Jr|Sr|II|III))?$/u.exec(name)?.[1] ?? name;
}

const titleLength = 42;

/** Where no author was seen: the surname of an id such as "su-2017", else the title, cut to a few words. */
function nameWithoutAuthors({ id, title }: Named): string {
  const surname = /^(\p{Ll}+)-\d{4}$/u.exec(id)?.[1];
  if (surname !== undefined) return surname.charAt(0).toUpperCase() + surname.slice(1);
  const [main = title] = title.split(":");
  if (main.length <= titleLength) return `“${main}”`;
  return `“${main.slice(0, main.lastIndexOf(" ", titleLength))} …”`;
}
