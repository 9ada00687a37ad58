import { BadNight } from "../components/prose/bad-night";
import { CrisisCountries, CrisisLines } from "../components/prose/crisis-lines";
import { DrinkOrDrugs } from "../components/prose/drink-or-drugs";
import { ForSomeoneElse } from "../components/prose/for-someone-else";
import { NumbersFirst } from "../components/prose/numbers-first";
import { Touched } from "../components/prose/touched";
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
          <b>In danger or overdose</b>: call
          <span className="screen-only">
            {" "}
            the first number. <b>To talk</b>: the second
          </span>
          .
        </p>
        <NumbersFirst />
        <p className="screen-only">
          Someone you love talks of dying? <a href="#for-someone-else">What to say and do</a>.
        </p>
        <p>
          If you may act on thoughts of suicide, or someone near you may, that is reason enough to call. So is having
          taken too much, even if you feel well. You do not have to be sure.
        </p>
        <p className="screen-only">
          Not in danger, but tonight is bad? <a href="#bad-night">Lines to call on a bad night</a>.
        </p>
        <CrisisCountries />
        <CrisisLines>
          <ForSomeoneElse />
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
          <Touched />
          <DrinkOrDrugs />
        </CrisisLines>
        <p className="screen-only">
          If a treatment has stopped working: that is common, and there are next steps.{" "}
          <a href="/decide/if-it-fades/">A plan for when it fades</a>.
        </p>
      </div>
    ),
  });
}
