import { citationsIn } from "../../evidence/numbers/citations";
import { siteLink } from "../../evidence/site-links";
import type { PageContext } from "../page-context";
import { Cite } from "./cite";

/** Words of a list with their citations and links: `… did [@murrough-2013]. [Get help now](/help/).` */
export function Inline({ text, context }: { text: string; context: PageContext }) {
  const citations = citationsIn(text);
  const parts = citations.map((citation, index) => {
    const before = citations[index - 1];
    const from = before ? before.index + before.length : 0;
    return { words: text.slice(from, citation.index).replace(/ $/, ""), ids: citation.ids };
  });
  const last = citations.at(-1);
  return (
    <>
      {parts.map(({ words, ids }, index) => (
        <span key={index}>
          <Linked text={words} />
          <Cite of={ids.join(" ")} context={context} />
        </span>
      ))}
      <Linked text={text.slice(last ? last.index + last.length : 0)} />
    </>
  );
}

/** Words with `[links](/of/the/site/)`. */
function Linked({ text }: { text: string }) {
  const parts = text.split(siteLink);
  return parts.map((part, index) => {
    if (index % 3 === 0) return part;
    return index % 3 === 1 ? (
      <a key={index} href={parts[index + 1]}>
        {part}
      </a>
    ) : null;
  });
}
