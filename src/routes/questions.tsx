import { PersonShapes } from "../components/figures/person";
import { Inline } from "../components/prose/inline";
import { MarksLead } from "../components/prose/marks-lead";
import { RetractedNotice } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { citationsIn } from "../evidence/numbers/citations";
import { sourceLinksIn } from "../evidence/source-links";
import { library, list } from "../library/library";
import { toolTitle } from "../library/tool-titles";
import type { Lists } from "../schema/lists";
import { rendered } from "./page";
import { questionsData } from "./structured-data/lists";

const stages = {
  deciding: "Deciding",
  preparing: "Preparing",
  "on-the-day": "On the day",
  after: "Afterwards",
  paying: "Paying",
  "long-term": "In the long run",
  supporting: "Supporting someone",
  treating: "Treating",
} as const;
const readers = { patient: "Patients", family: "Families and friends", clinician: "Clinicians" } as const;

type Question = Lists["questions"]["questions"][number];
type Group = { reader: keyof typeof readers; stage: keyof typeof stages; asked: Question[] };
const readerNames = Object.keys(readers) as Group["reader"][];
const stageNames = Object.keys(stages) as Group["stage"][];

/** The questions of each reader at each stage, in the order in which the page gives them. */
function grouped(questions: readonly Question[]): Group[] {
  return readerNames
    .flatMap((reader) =>
      stageNames.map((stage) => ({
        reader,
        stage,
        asked: questions.filter((entry) => entry.reader === reader && entry.stage === stage),
      })),
    )
    .filter(({ asked }) => asked.length > 0);
}

/** Every question as a link to its answer on this page, folded by subject; a sheet of paper has no use for it. */
function BySubject({ groups }: { groups: readonly Group[] }) {
  return (
    <nav className="question-links screen-only" aria-label="All questions, by subject">
      {groups.map(({ reader, stage, asked }) => (
        <details key={`${reader} ${stage}`}>
          <summary>{`${readers[reader]}: ${stages[stage]}`}</summary>
          <ul>
            {asked.map(({ id, question }) => (
              <li key={id}>
                <a href={`#${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

/**
 * What the page with the full answer is called: a reader sees where a link leads, which "the full answer" 90 times over
 * would not tell. The content check has asked that it has a title.
 */
function titleOf(address: string): string {
  return library().pages.get(address.split("#")[0] ?? "")?.title ?? toolTitle(address);
}

/** The questions people ask, each with two true sentences and the way to the full answer. */
export function renderQuestions(): Rendered {
  const { records } = library();
  const { questions } = list("questions");
  const cites = [...new Set(questions.flatMap(({ answer }) => citationsIn(answer).flatMap(({ ids }) => ids)))];
  const context = {
    page: { address: "/questions/", cites, lists: sourceLinksIn(questions.map(({ answer }) => answer).join("\n")) },
    records,
    glossary: new Map(),
    noted: new Set<string>(),
  };
  const groups = grouped(questions);
  const about = {
    title: "Questions people ask",
    description: `${questions.length} questions about ketamine infusions, each with a short answer that is true on its own.`,
    address: "/questions/",
  };
  return rendered({
    ...about,
    data: questionsData(about, questions),
    content: (
      <div className="listing questions">
        <PersonShapes />
        <h1>Questions people ask</h1>
        <p className="answer">
          {questions.length} questions people ask. Each has a short answer and a link to read more.
        </p>
        <RetractedNotice context={context} />
        <BySubject groups={groups} />
        <MarksLead value="record">
          {readerNames.map((reader) => (
            <section key={reader} aria-labelledby={reader}>
              <h2 id={reader}>{readers[reader]}</h2>
              {groups
                .filter((group) => group.reader === reader)
                .map(({ stage, asked }) => (
                  <section key={stage} aria-labelledby={`${reader}-${stage}`}>
                    <h3 id={`${reader}-${stage}`}>{stages[stage]}</h3>
                    {asked.map((entry) => (
                      <div key={entry.id} id={entry.id} className="asked">
                        <h4>{entry.question}</h4>
                        <p>
                          <Inline text={entry.answer} context={context} />
                        </p>
                        <p className="links">
                          In full: <a href={entry.page}>{titleOf(entry.page)}</a>
                        </p>
                      </div>
                    ))}
                  </section>
                ))}
            </section>
          ))}
        </MarksLead>
      </div>
    ),
  });
}
