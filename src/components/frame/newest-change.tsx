import { changeInShort } from "../../library/change-in-short";
import { dayInWords } from "../../site";

/** The opening of the newest change on the page itself, all in the list of changes: a page has 25 KB and a life of years. */
export function NewestChange({ changes }: { changes: readonly { date: string; what: string }[] }) {
  const [newest] = changes;
  if (!newest) return null;
  const { words, cut } = changeInShort(newest.what);
  return (
    <ul>
      <li>
        {dayInWords(newest.date)}: {words}
      </li>
      {cut || changes.length > 1 ? (
        <li>
          {cut ? "More, and earlier" : "Earlier"}: <a href="/changes/">all changes</a>
        </li>
      ) : null}
    </ul>
  );
}
