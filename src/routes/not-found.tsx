import { LinkItems, type LinkTo } from "../components/frame/link-items";
import type { Rendered } from "../components/render";
import { rendered } from "./page";

/** Where somebody may go on from here. */
const elsewhere: readonly LinkTo[] = [
  { address: "/", title: "Home" },
  { address: "/questions/", title: "Questions people ask" },
  { address: "/glossary/", title: "Glossary" },
  { address: "/help/", title: "Get help now" },
];

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
          <LinkItems to={elsewhere} />
        </ul>
      </div>
    ),
  });
}
