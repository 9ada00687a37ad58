import type { Rendered } from "../components/render";
import { rendered } from "./page";

export function renderNotFound(): Rendered {
  return rendered({
    title: "No page here",
    description: "No page answers at this address.",
    address: "/404/",
    content: (
      <div className="listing">
        <h1>No page here</h1>
        <p className="answer">
          The address may be mistyped, or a link may be old. Nothing is wrong with you or your device.
        </p>
        <ul className="links">
          <li>
            <a href="/">Home</a>
          </li>
          <li>
            <a href="/questions/">Questions people ask</a>
          </li>
          <li>
            <a href="/glossary/">Glossary</a>
          </li>
          <li>
            <a href="/help/">Get help now</a>
          </li>
        </ul>
      </div>
    ),
  });
}
