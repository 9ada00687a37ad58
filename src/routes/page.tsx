import type { ReactElement } from "react";
import { Frame } from "../components/frame/frame";
import { markup, type Rendered } from "../components/render";
import { siteImage } from "../components/share/site-image";
import { editionOf } from "../library/edition";
import { library } from "../library/library";
import { webPageData } from "./structured-data/web-page";

type Page = Omit<Rendered, "html" | "script" | "sheet"> & {
  here?: string;
  script?: string | undefined;
  sheet?: string | undefined;
  content: ReactElement;
};

/** Puts the frame around a page's content and hands both to the document. */
export function rendered({ here, script, sheet, content, ...page }: Page): Rendered {
  return {
    data: webPageData(page),
    share: siteImage,
    ...page,
    ...(script ? { script } : {}),
    ...(sheet ? { sheet } : {}),
    html: markup(
      <Frame here={here} edition={editionOf(library(), page.address)}>
        {content}
      </Frame>,
    ),
  };
}
