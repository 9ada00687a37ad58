import { BadNight } from "../components/prose/bad-night";
import { CrisisCountries, CrisisLines } from "../components/prose/crisis-lines";
import { NumbersFirst } from "../components/prose/numbers-first";
import type { Rendered } from "../components/render";
import { rendered } from "./page";

/** Whom to call now, by country. */
export function renderHelp(): Rendered {
  return rendered({
    title: "Get help now",
    description: "Whom to call, text or write to in a crisis, by country.",
    address: "/help/",
    content: (
      <div className="help listing">
        <h1>Get help now</h1>
        <p className="answer">
          In danger: call<span className="screen-only"> the first number. To talk, the second</span>.
        </p>
        <NumbersFirst />
        <p>
          If you may act on thoughts of suicide, or someone near you may, that is reason enough to call. You do not have
          to be sure.
        </p>
        <p className="screen-only">
          Not in danger, but tonight is bad? <a href="#bad-night">Who listens then too</a>.
        </p>
        <CrisisCountries />
        <CrisisLines>
          <h2 id="while-you-wait">While you wait</h2>
          <ul>
            <li>Tell one person near you what is happening. Ask them to stay.</li>
            <li>
              Put distance between yourself and anything you could use to hurt yourself. Ask someone to keep it for you.
            </li>
            <li>
              Go where other people are, or to the nearest emergency department. If you had ketamine, do not drive until
              a day and a night’s sleep have passed.
            </li>
            <li>If you are having ketamine treatment, you may also call your clinic’s number for out of hours.</li>
          </ul>
          <BadNight />
        </CrisisLines>
        <h2 id="for-someone-else">For someone else</h2>
        <ul>
          <li>Ask directly: “Are you thinking of suicide?” Asking is a way of listening.</li>
          <li>Stay with them, and call one of the numbers together.</li>
          <li>
            More for families: <a href="/families/supporting-someone/">supporting someone</a>.
          </li>
        </ul>
        <p>
          If a treatment has stopped working: that is common, and there are next steps.{" "}
          <a href="/decide/if-it-fades/">A plan for when it fades</a>.
        </p>
      </div>
    ),
  });
}
