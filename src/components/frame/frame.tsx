import { Fragment, type ReactNode } from "react";
import type { Edition } from "../../library/edition";
import { site } from "../../site";
import { Display } from "./display";
import { LinkItems, type LinkTo } from "./link-items";
import { SearchBox } from "./search-box";
import { navigation } from "./sections";
import { SheetFoot } from "./sheet-foot";
import { shortHelp } from "./short-help";

/** What stands at the foot of every page. */
const footLinks: readonly LinkTo[] = [
  { address: "/questions/", title: "Questions people ask" },
  { address: "/glossary/", title: "Glossary" },
  { address: "/sources/", title: "Sources" },
  { address: "/data/", title: "Data" },
  { address: "/changes/", title: "Changes" },
  { address: "/about/accessibility/", title: "Accessibility" },
  { address: "/about/privacy/", title: "Privacy" },
  { address: "/about/offline/", title: "Read offline" },
  { address: "/about/corrections/", title: "Corrections" },
  { address: "/about/licence/", title: "Licence" },
];

/**
 * Help in a crisis: the same words at the top and the foot of every page, and in print. A place and its number stay on one
 * line; what parts them is no dot, which would hang at the end of a line or begin the next.
 */
export function HelpBar({ place }: { place: "top" | "foot" }) {
  return (
    <aside
      className={`help-bar ${place}`}
      aria-label={place === "top" ? "Help in a crisis" : "Help in a crisis, again"}
    >
      <a href="/help/">Get help now</a>
      <span>
        Thinking of suicide, or in danger?{" "}
        {shortHelp.map(({ place, call }) => (
          <Fragment key={place}>
            {`${place.replaceAll(" ", "\u00a0")}\u00a0`}
            {/* in a list of links, or said alone, a number does not tell whose it is */}
            <a href={`tel:${call.replaceAll(" ", "")}`} aria-label={`${call}, ${place}`}>
              {call}
            </a>
            ;{" "}
          </Fragment>
        ))}
        or your emergency number
      </span>
    </aside>
  );
}

type Props = {
  children: ReactNode;
  here?: string | undefined;
  /** What a printed sheet says of itself; a page without an address of its own says nothing. */
  edition?: Edition | undefined;
};

/** What stands around every page: help, the name of the site, its sections, its foot. */
export function Frame({ children, here, edition }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <HelpBar place="top" />
      <header className="site-header waits">
        <p className="site-name">
          <a href="/">{site.name}</a>
        </p>
        {/* one tap from every page of a phone; where the menu stands open, the box of the search takes its place */}
        {here === "/search/" ? null : (
          <a className="to-search" href="/search/">
            Search
          </a>
        )}
        {/* opens on a phone, always open where there is room: the words of the page come first on a small screen */}
        <details className="menu" aria-label="Menu">
          <summary>Menu</summary>
          <nav aria-label="Sections">
            <ul>
              {navigation.map(({ name, address }) => (
                <li key={address}>
                  <a href={address} {...(here === address ? { "aria-current": "true" as const } : {})}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {here === "/search/" ? null : <SearchBox />}
        </details>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <HelpBar place="foot" />
        {edition ? <SheetFoot edition={edition} /> : null}
        <p>
          Independent education. It sells nothing, lists no clinic, takes no money and tracks nobody.{" "}
          <a href="/about/how-we-work/#who-makes-this-site">Who makes this</a>
        </p>
        <ul>
          <LinkItems to={footLinks} />
        </ul>
        <Display />
      </footer>
    </>
  );
}
