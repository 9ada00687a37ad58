import { PersonShapes } from "../components/figures/person";
import { Inline } from "../components/prose/inline";
import { MarksLead } from "../components/prose/marks-lead";
import type { Rendered } from "../components/render";
import { citationsIn } from "../evidence/numbers/citations";
import { library, list, type PageEntry } from "../library/library";
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

/** The questions people ask, each with two true sentences and the way to the full answer. */
export function renderQuestions(): Rendered {
  const { records } = library();
  const { questions } = list("questions");
  const cites = [...new Set(questions.flatMap(({ answer }) => citationsIn(answer).flatMap(({ ids }) => ids)))];
  const context = {
    page: { address: "/questions/", cites } as unknown as PageEntry,
    records,
    glossary: new Map(),
    noted: new Set<string>(),
  };
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
          {questions.length} questions, each with a short answer that is true on its own, and the page with the full
          one.
        </p>
        <MarksLead value="record">
          {(Object.keys(readers) as (keyof typeof readers)[]).map((reader) => (
            <section key={reader} aria-labelledby={reader}>
              <h2 id={reader}>{readers[reader]}</h2>
              {(Object.keys(stages) as (keyof typeof stages)[]).map((stage) => {
                const asked = questions.filter((entry) => entry.reader === reader && entry.stage === stage);
                return asked.length === 0 ? null : (
                  <section key={stage} aria-labelledby={`${reader}-${stage}`}>
                    <h3 id={`${reader}-${stage}`}>{stages[stage]}</h3>
                    {asked.map((entry) => (
                      <div key={entry.id} id={entry.id} className="asked">
                        <h4>{entry.question}</h4>
                        <p>
                          <Inline text={entry.answer} context={context} />
                        </p>
                        <p className="links">
                          <a href={entry.page} aria-label={`The full answer: ${entry.question}`}>
                            The full answer
                          </a>
                        </p>
                      </div>
                    ))}
                  </section>
                );
              })}
            </section>
          ))}
        </MarksLead>
      </div>
    ),
  });
}
