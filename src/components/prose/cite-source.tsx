import { formatted, styleNames, styles } from "../../library/citation/format";
import type { EvidenceRecord } from "../../schema/record";

const downloads = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["csl.json", "CSL-JSON"],
  ["json", "The whole record as JSON"],
] as const;

/** A source as three styles print it, and as files for a reference manager. */
export function CiteSource({ record }: { record: EvidenceRecord }) {
  return (
    <>
      <dl className="facts citations">
        {styles.map((style) => (
          <div key={style}>
            <dt>{styleNames[style]}</dt>
            <dd className="citation">{formatted(record, style)}</dd>
          </div>
        ))}
      </dl>
      <p>For a reference manager or a program:</p>
      <ul className="downloads links">
        {downloads.map(([ending, name]) => (
          <li key={ending}>
            <a href={`/sources/${record.id}.${ending}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
