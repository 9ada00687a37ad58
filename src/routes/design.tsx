import { type Example, exampleContext, exampleSources, exampleTerms } from "../components/examples/example";
import { examples } from "../components/examples/examples";
import { PersonShapes } from "../components/figures/person";
import { TrialMarkShapes } from "../components/figures/trial-mark";
import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { SourcePopovers } from "../components/prose/cite";
import { TermPopovers } from "../components/prose/term";
import { markup, type Rendered } from "../components/render";
import { sheetAddress } from "../components/sheet-address";
import { library, list } from "../library/library";
import { rendered } from "./page";

/** Every component in each of its states, drawn from the table of examples, for those who write and check pages. */
export function renderDesign(): Rendered {
  const { records } = library();
  const glossary = new Map(list("glossary").terms.map(({ id, term, definition }) => [id, { term, definition }]));
  const drawn = exampleContext(records, glossary, [...exampleSources, ...listedSources()]);
  const names = [...new Set(examples.map(({ component }) => component))];
  return rendered({
    title: "Design",
    description: "Every part that a page of this site is made of, in each of its states.",
    address: "/about/design/",
    here: "/about/",
    sheet: sheetAddress,
    content: (
      <div className="listing design">
        <PersonShapes />
        <TrialMarkShapes />
        <Breadcrumbs to={[{ address: "/about/", name: "About" }]} />
        <h1>Design</h1>
        <p className="answer">
          Every part that a page of this site is made of, in each of its states. The tests draw and examine this same
          table.
        </p>
        <p className="page-facts">
          The figures are real and stand in the library. What they mean for you is told on the pages that use them, not
          here. The top, the foot, <i>Display</i> and the search box stand around this page as around every other; the
          tools have pages of their own.
        </p>
        {names.map((name) => (
          <section key={name} aria-labelledby={`part-${name}`}>
            <h2 id={`part-${name}`}>{name}</h2>
            {examples
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
  return [...new Set(references.map((reference) => reference.split("#")[0] ?? ""))].filter((id) => !known.includes(id));
}

function Shown({ example, html }: { example: Example; html: string }) {
  return (
    <div className="example" id={`example-${example.id}`}>
      <p className="layer-name">{example.state}</p>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
