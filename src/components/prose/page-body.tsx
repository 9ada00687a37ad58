import type { ComponentType } from "react";
import * as jsxRuntime from "react/jsx-runtime";
import type { ArticleContext } from "../page-context";
import { authorComponents } from "./author-components";

type Compiled = { default: ComponentType<{ components: Record<string, unknown> }> };

/**
 * A page's words as elements. Contentlayer hands over the compiled words as the body of a function that takes the JSX
 * runtime; it is called once, when the site is built, and never in a browser.
 */
export function PageBody({ context }: { context: ArticleContext }) {
  const compiled = new Function(context.page.code)(jsxRuntime) as Compiled;
  return <compiled.default components={authorComponents(context)} />;
}
