import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { CrisisLines } from "../components/prose/crisis-lines";
import type { Rendered } from "../components/render";
import { scriptAddresses } from "../components/script-addresses";
import { CarriedFile } from "../components/tools/carried-file";
import { OfflineControl } from "../components/tools/offline-control";
import { toolsStyleAddress } from "../components/tools-style-address";
import { toolTitle } from "../library/tool-titles";
import { carried } from "../site";
import { rendered } from "./page";

/** Pages to take along that are made to be printed or filled in. */
const handouts = [
  { address: "/clinic/the-day/cards/", title: toolTitle("/clinic/the-day/cards/") },
  { address: "/clinic/questions-to-ask/", title: toolTitle("/clinic/questions-to-ask/") },
  { address: "/decide/aid/", title: toolTitle("/decide/aid/") },
  { address: "/decide/if-it-fades/", title: "A plan for when it fades" },
  { address: "/families/supporting-someone/", title: "Supporting someone" },
];

/** How to have the site without a connection: kept by the browser, or carried as a file. */
export function renderOffline(): Rendered {
  return rendered({
    title: "Read it offline",
    description: "Keep pages on your device, or carry the whole site as one book or one folder.",
    address: "/about/offline/",
    here: "/about/",
    script: scriptAddresses.offline,
    stylesheet: toolsStyleAddress,
    content: (
      <div className="tool offline">
        <Breadcrumbs to={[{ address: "/about/", name: "About" }]} />
        <h1>Read it offline</h1>
        <p className="answer">Keep pages on your device, or carry the whole site as one book or one folder.</p>
        <h2 id="keep">Keep pages on this device</h2>
        <p>
          If you ask for it here, your browser keeps the pages you read from then on. The page for{" "}
          <a href="/help/">help in a crisis</a> is kept at once. With a connection you always get the newest page, and a
          corrected page takes the place of the old one. Without one you get the kept page. It says that it is a copy,
          and from which day. A page that is not kept <a href="/about/offline/not-kept/">says so</a>.
        </p>
        <p>
          Nothing is kept unless you ask, and nothing is sent to us. People who use the same device can see what is
          kept. You can have all of it forgotten here.
        </p>
        <OfflineControl handouts={handouts} />
        <p data-offline-without="">
          This needs script, which is off or missing in your browser. The two copies below need none.
        </p>
        <h2 id="carry">Carry the site with you</h2>
        <p>
          These files work without a connection, from a memory stick too. They do not correct themselves. Each says on
          which day it was made; fetch a new one now and then.
        </p>
        <ul className="downloads">
          <CarriedFile
            address={carried.book}
            name="One book (EPUB)"
            holds="The pages, questions, glossary, help lines and sources, for e-readers and phones."
          />
          <CarriedFile
            address={carried.folder}
            name="One folder (ZIP)"
            holds="Every page and data file. Unpack it and open index.html in any browser. Only the search needs the site itself."
          />
        </ul>
      </div>
    ),
  });
}

/** What is shown for a page that is not kept when the site does not answer. */
export function renderNotKept(): Rendered {
  return rendered({
    title: "This page is not on your device",
    description: "The site does not answer, and this page was not kept for reading offline.",
    address: "/about/offline/not-kept/",
    unlisted: true,
    content: (
      <div className="help listing">
        <h1>This page is not on your device</h1>
        <p className="answer">
          The site does not answer, and this page was not kept. You may have no connection. Nothing is wrong with you.
        </p>
        <h2 id="kept">Pages you can read now</h2>
        <ul className="links" data-kept="">
          <li>
            <a href="/help/">Get help now</a>
          </li>
        </ul>
        <CrisisLines />
      </div>
    ),
  });
}
