import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as ReactDOM from "react-dom";
import type { PageContext } from "../page-context";
import { authorComponents } from "./author-components";

type Compiled = { default: React.ComponentType<{ components: Record<string, unknown> }> };

/**
 * A page's words as elements. Contentlayer hands over the compiled words as the body of a function; it is called once,
 * when the site is built, and never in a browser.
 */
export function PageBody({ context }: { context: PageContext }) {
  const scope = { React, ReactDOM, _jsx_runtime: jsxRuntime };
  const compiled = new Function(...Object.keys(scope), context.page.code)(...Object.values(scope)) as Compiled;
  return <compiled.default components={authorComponents(context)} />;
}
