import type { PageContext } from "../page-context";
import type { TakenFigure } from "./taken";

/** Hands a figure of a page to whoever asked for the figures of the page. */
export function take(context: PageContext | undefined, figure: () => TakenFigure): void {
  if (context?.taken) context.taken.push(figure());
}

/** Where the page of a figure stands; undefined for figures of pages whose figures have none. */
export function figureAddress(context: PageContext | undefined, id: string): string | undefined {
  return context?.figures === undefined ? undefined : `${context.figures}${id.replace(/^figure-/, "")}/`;
}
