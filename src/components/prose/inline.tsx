import { citationsIn } from "../../evidence/numbers/citations";
import type { PageContext } from "../page-context";
import { Cite } from "./cite";

/** Words of a list with their citations: `… did [@murrough-2013].` */
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
          {words}
          <Cite of={ids.join(" ")} context={context} />
        </span>
      ))}
      {text.slice(last ? last.index + last.length : 0)}
    </>
  );
}
