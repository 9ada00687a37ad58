import type { ReactElement } from "react";
import { Frame } from "../components/frame/frame";
import { withMinusSigns } from "../components/minus-sign";
import { nameTables } from "../components/name-tables";
import { markup, type Rendered } from "../components/render";
import { qrSvg } from "../components/share/qr";
import { siteImage } from "../components/share/site-image";
import { editionOf, qrAddress } from "../library/edition";
import { library } from "../library/library";
import { twinOf } from "../library/twins";
import { absolute } from "../site";
import { webPageData } from "./structured-data/web-page";

type Page = Omit<Rendered, "html" | "script" | "stylesheet"> & {
  here?: string;
  script?: string | undefined;
  stylesheet?: string | undefined;
  content: ReactElement;
};

/** Puts the frame around a page's content and hands both to the document, with the code that its printed sheets show. */
export function rendered({ here, script, stylesheet, content, files = [], ...page }: Page): Rendered {
  const edition = editionOf(library(), page.address);
  const twin = twinOf(page.address);
  return {
    data: webPageData(page),
    share: siteImage,
    ...(twin ? { markdown: twin } : {}),
    ...page,
    files: edition ? [...files, qrFile(page.address)] : files,
    ...(script ? { script } : {}),
    ...(stylesheet ? { stylesheet } : {}),
    html: [withMinusSigns, nameTables].reduce(
      (html, mend) => mend(html),
      markup(
        <Frame here={here} edition={edition}>
          {content}
        </Frame>,
      ),
    ),
  };
}

/** The QR code of a page's address, to print or to paste: `/qr/uses/ptsd.svg`. */
function qrFile(address: string): { address: string; text: string } {
  const title = library().pages.get(address)?.title ?? absolute(address);
  return { address: qrAddress(address), text: qrSvg(absolute(address), title) };
}
