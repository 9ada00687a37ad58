import type { Lists } from "../../schema/lists";
import type { PageContext } from "../page-context";
import { Inline } from "../prose/inline";
import { KeepButtons } from "./keep-buttons";
import { Tick } from "./tick";

type Props = { list: Lists["clinic-questions"]; context: PageContext };

/**
 * Questions to tick, by stage. What is ticked is shown alone, on screen on request and in print always, by the
 * stylesheet. It is no `<form>`, so there is nothing that any key could send.
 */
export function ClinicQuestions({ list: { stages, questions }, context }: Props) {
  return (
    <div className="asks" data-keep="">
      <Tick id="only" className="only">
        Show only the questions I ticked
      </Tick>
      <p className="none-ticked">You have not ticked a question yet, so all are shown.</p>
      <div id="asks">
        {stages.map((stage) => (
          <section key={stage.id} className="stage" aria-labelledby={stage.id}>
            <h2 id={stage.id}>{stage.name}</h2>
            {questions
              .filter((entry) => entry.stage === stage.id)
              .map((entry) => (
                <div key={entry.id} className="to-ask">
                  <h3>
                    <Tick id={entry.id} name={entry.id} className="asked-for">
                      {entry.question}
                    </Tick>
                  </h3>
                  <p>
                    <b>Why it matters.</b> <Inline text={entry.why} context={context} />
                  </p>
                  <p>
                    <b>A good answer.</b> <Inline text={entry.good_answer} context={context} />
                  </p>
                </div>
              ))}
          </section>
        ))}
      </div>
      <div className="buttons">
        <button type="button" hidden data-copy-ticked="">
          Copy my questions
        </button>
      </div>
      <KeepButtons clear="Untick all" />
    </div>
  );
}
