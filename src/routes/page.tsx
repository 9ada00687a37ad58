import type { ReactElement } from "react";
import { Frame } from "../components/frame/frame";
import { markup, type Rendered } from "../components/render";

type Page = {
  title: string;
  description: string;
  address: string;
  here?: string;
  data?: Record<string, unknown>;
  script?: string | undefined;
  content: ReactElement;
};

/** Puts the frame around a page's content and hands both to the document. */
export function rendered({ title, description, address, here, data, script, content }: Page): Rendered {
  return {
    title,
    description,
    address,
    html: markup(<Frame here={here}>{content}</Frame>),
    ...(data ? { data } : {}),
    ...(script ? { script } : {}),
  };
}
