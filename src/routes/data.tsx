import packageJson from "../../package.json";
import type { Rendered } from "../components/render";
import { Row, RowGroup, RowTable } from "../components/tables/row-table";
import { toolsStyleAddress } from "../components/tools-style-address";
import { dictionary } from "../library/export/dictionary";
import { dataFiles } from "../library/export/files";
import { library } from "../library/library";
import type { EvidenceRecord } from "../schema/record";
import { absolute } from "../site";
import { rendered } from "./page";
import { datasetData } from "./structured-data/dataset";

const files = [
  [
    "sources.json",
    "Every record with its figures, its limits, the pages that cite it and the effects worked out from its counts",
  ],
  ["sources.csv", "Every figure as a table: one row for each group of each outcome"],
  ["dictionary.csv", "What each column and each field means"],
  ["record.schema.json", "The JSON Schema of a record, with a sentence on every field"],
  ["library.bib", "Every source as BibTeX"],
  ["library.ris", "Every source as RIS"],
  ["library.csl.json", "Every source as CSL-JSON"],
] as const;

/** The library as files: licence, version, what each file holds and how to open it. */
export function renderData(): Rendered {
  const { records } = library();
  const answer = `All ${records.size} records of this site as files that you may use, change and share.`;
  const rows = dictionary();
  const count = (read: EvidenceRecord["read"]) => [...records.values()].filter((one) => one.read === read).length;
  const about = { title: "Data", description: answer, address: "/data/" };
  const listed = files.map(([name, holds]) => ({
    address: `/data/${name}`,
    mediaType: dataFiles[name]().type.replace(/;.*$/, ""),
    holds,
  }));
  return rendered({
    ...about,
    stylesheet: toolsStyleAddress,
    data: datasetData({ ...about, version: packageJson.version }, listed, records.values()),
    content: (
      <div className="listing">
        <h1>Data</h1>
        <p className="answer">{answer}</p>
        <dl className="facts">
          <div>
            <dt>Licence</dt>
            <dd>
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener license">
                Creative Commons Attribution 4.0 (CC BY 4.0)
              </a>
              . Name the site, link to the page you used and say what you changed.{" "}
              <a href="/about/licence/">More on the licence</a>. Our scripts hold some programs of others:{" "}
              <a href="/third-party-licences.txt">their licences</a>
            </dd>
          </div>
          <div>
            <dt>Version</dt>
            <dd>{packageJson.version}</dd>
          </div>
        </dl>
        <h2 id="files">Files</h2>
        <ul className="downloads">
          {files.map(([name, what]) => (
            <li key={name}>
              <a href={`/data/${name}`} download>
                {name}
              </a>{" "}
              {what}.
            </li>
          ))}
        </ul>
        <p>
          Each record can be had alone as well: the foot of its page has the links, and its address with{" "}
          <code>.json</code>, <code>.bib</code>, <code>.ris</code> or <code>.csl.json</code> in place of the last slash
          is the file. Addresses do not change.
        </p>
        <p>
          What was read, corrected or found retracted of late comes as a feed: <a href="/evidence.atom">Atom</a> or{" "}
          <a href="/evidence.json">JSON</a>.
        </p>
        <h2 id="before">Before you count</h2>
        <ul>
          <li>
            A record holds what we read: the whole paper for {count("full-text")} of them, an abstract for{" "}
            {count("abstract")}, only somebody’s summary for {count("summary")}. The field <code>read</code> says which,
            and <code>limits</code> what the source cannot show.
          </li>
          <li>
            <code>arm_n</code> is the size of a group as the source gives it, often as people were assigned. Where{" "}
            <code>total</code> is empty we read no count of those whom a percentage is of: it may be fewer.
          </li>
          <li>
            A record with a <code>caution</code> has figures that should not stand alone. The caution says why.
          </li>
          <li>
            Percentages and effects are as printed. Only <code>computed</code> is ours, and only where people were
            counted; it takes two groups as separate, so in a crossover trial its intervals are rough.
          </li>
          <li>
            <code>numberNeededToTreat</code> holds <code>null</code> for an infinite limit. Where the interval runs
            through infinity, <code>benefitFrom</code> and <code>harmFrom</code> are its limits.
          </li>
          <li>
            Whether a difference is a benefit or a harm follows from <code>event</code>: do people hope for what was
            counted? An editor reads it in the source. Correction: until 30 November 2026 our code guessed it from the
            label, and six differences stood the wrong way round: in wang-2024, ren-2025, gan-2023, carr-2004,
            benish-2019 and mashour-2018.
          </li>
          <li>Trials differ in people, dose, comparator and time. An average over all rows means nothing.</li>
          <li>
            Where a source names only its first authors, “et al.” closes the list: <code>others</code> in BibTeX, an
            author named “et al.” in RIS and CSL-JSON.
          </li>
        </ul>
        <h2 id="zotero">Into Zotero</h2>
        <ol>
          <li>Save library.ris or library.bib.</li>
          <li>In Zotero choose File, then Import, then “A file”, and pick what you saved.</li>
          <li>For one source: use the RIS link on its page in the same way.</li>
        </ol>
        <h2 id="r">Into R</h2>
        <pre tabIndex={0}>
          <code>{`figures <- read.csv("${absolute("/data/sources.csv")}", na.strings = "")
records <- jsonlite::fromJSON("${absolute("/data/sources.json")}", simplifyVector = FALSE)
subset(figures, source == "murrough-2013" & kind == "outcome")`}</code>
        </pre>
        <h2 id="python">Into Python</h2>
        <pre tabIndex={0}>
          <code>{`import pandas as pd
figures = pd.read_csv("${absolute("/data/sources.csv")}")
records = pd.read_json("${absolute("/data/sources.json")}")
figures[(figures.source == "murrough-2013") & (figures.kind == "outcome")]`}</code>
        </pre>
        <h2 id="dictionary">What each column of sources.csv means</h2>
        <RowTable labelledBy="dictionary" head={["Column", "Type", "Meaning"]}>
          <RowGroup>
            {rows
              .filter(({ file }) => file === "sources.csv")
              .map(({ name, type, meaning }) => (
                <Row key={name} title={<code>{name}</code>} cells={[type, meaning]} />
              ))}
          </RowGroup>
        </RowTable>
        <p>The fields of sources.json stand in dictionary.csv and in record.schema.json.</p>
      </div>
    ),
  });
}
