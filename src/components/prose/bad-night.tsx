import type { ReactNode } from "react";
import { list } from "../../library/library";
import type { Lists } from "../../schema/lists";
import { callLink, textLink, webLink } from "./crisis-lines";

type Line = Lists["crisis-lines"]["lines"][number];

/**
 * For a bad night without thoughts of suicide: who listens then too, and leave to decide nothing. Of what one might take it
 * says what harms, and nothing of what helps, for no record of ours does.
 */
export function BadNight() {
  const lines = list("crisis-lines").lines.filter(({ distress }) => distress);
  return (
    <section aria-labelledby="bad-night">
      <h2 id="bad-night">Tonight is bad, but you are not in danger</h2>
      <p>You do not have to solve everything tonight. You only need to get through until you can talk to someone.</p>
      <p>
        You need not decide anything about treatment tonight either: not whether to start, to stop, or to try again.
      </p>
      {/* the sheet of paper holds every line already, on its two sides */}
      <div className="screen-only">
        <p>
          Most of these lines are for any distress, not only for thoughts of suicide. Has someone you love died? You may
          call, too. All but the last answer day and night, though you may have to wait.
        </p>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              {line.country}: {wayTo(line)}. {line.distress}
            </li>
          ))}
        </ul>
        <p>
          Take no extra pills, and no ketamine. Have you had alcohol or drugs? Ask a doctor or a health line before any
          calming, sleeping or strong pain pill: together they can slow your breathing. Do not suddenly stop daily
          drinking or a prescribed pill.
        </p>
        <p>Small things for tonight, if one of them suits you. None is a treatment.</p>
        <ul>
          <li>Send one person a message: “Tonight is hard. Can we talk tomorrow?”</li>
          <li>Turn on a light. Put on a voice, music or a film that you know.</li>
          <li>Fetch a blanket, or something warm to drink.</li>
          <li>Write down what you want to say tomorrow, and to whom. Then put it away.</li>
        </ul>
        <p>
          If it turns into thoughts of suicide, or you are no longer sure: <a href="#main">call a number above</a>. If
          your body worries you, see <a href="#emergency">when to call the emergency number</a>.
        </p>
      </div>
    </section>
  );
}

/** The first way to reach a line. */
function wayTo({ call, text, web }: Line): ReactNode {
  if (call) return callLink(call);
  if (text) return textLink(text, "text ");
  return web ? webLink(web) : null;
}
