import { type Example, exampleContext, exampleSources, exampleTerms } from "../components/examples/example";
import { type ExampleHalf, examples } from "../components/examples/examples";
import { PersonShapes } from "../components/figures/person";
import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { SourcePopovers } from "../components/prose/cite";
import { TermPopovers } from "../components/prose/term";
import { markup, type Rendered } from "../components/render";
import { toolsStyleAddress } from "../components/tools-style-address";
import { recordNamed } from "../evidence/named-outcome";
import { library, list } from "../library/library";
import { rendered } from "./page";

/** What each page about the design says of itself, and where the other half stands. */
const halves = {
  figures: {
    title: "Design: figures",
    address: "/about/design/",
    answer: "Every way in which this site draws numbers, in each of its states.",
    other: { address: "/about/design/words/", name: "What stands in and around words" },
  },
  words: {
    title: "Design: words",
    address: "/about/design/words/",
    answer: "Every part that stands in and around the words of a page, in each of its states.",
    other: { address: "/about/design/", name: "What draws numbers" },
  },
} as const satisfies Record<ExampleHalf, object>;

/**
 * Half of the components in each of their states, drawn from the table of examples, for those who write and check pages.
 */
export function renderDesign(half: ExampleHalf): Rendered {
  const { title, address, answer, other } = halves[half];
  const { records } = library();
  const glossary = new Map(list("glossary").terms.map(({ id, term, definition }) => [id, { term, definition }]));
  const drawn = exampleContext(records, glossary, [...exampleSources, ...(half === "figures" ? listedSources() : [])]);
  const shown = examples[half];
  const names = [...new Set(shown.map(({ component }) => component))];
  return rendered({
    title,
    description: answer,
    address,
    here: "/about/",
    stylesheet: toolsStyleAddress,
    content: (
      <div className="listing design">
        <PersonShapes />
        <Breadcrumbs to={[{ address: "/about/", name: "About" }]} />
        <h1>{title}</h1>
        <p className="answer">{answer} The tests draw and examine this same table.</p>
        <p className="page-facts">
          The figures are real and stand in the library. What they mean for you is told on the pages that use them, not
          here. The top, the foot, <i>Display</i> and the search box stand around this page as around every other; the
          tools have pages of their own. The other half: <a href={other.address}>{other.name}</a>.
        </p>
        {names.map((name) => (
          <section key={name} aria-labelledby={`part-${name}`}>
            <h2 id={`part-${name}`}>{name}</h2>
            {shown
              .filter(({ component }) => component === name)
              .map((example) => (
                <Shown key={example.id} example={example} html={markup(example.draw(drawn))} />
              ))}
          </section>
        ))}
        <SourcePopovers context={drawn} ids={drawn.page.cites} />
        <TermPopovers context={drawn} ids={exampleTerms} />
      </div>
    ),
  });
}

/** The records that two of the figures draw from lists of their own. */
function listedSources(): string[] {
  const references = [
    ...list("how-fast").rows.flatMap((row) => row.of),
    ...list("told-numbers").numbers.map((entry) => entry.of),
  ];
  const known: readonly string[] = exampleSources;
  return [...new Set(references.map(recordNamed))].filter((id) => !known.includes(id));
}

function Shown({ example, html }: { example: Example; html: string }) {
  return (
    <div className="example" id={`example-${example.id}`}>
      <p className="layer-name">{example.state}</p>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
