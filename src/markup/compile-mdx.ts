import { createProcessor, type ProcessorOptions } from "@mdx-js/mdx";
import type { Program } from "estree";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import type { Processor } from "unified";
import type { VFile } from "vfile";

/**
 * Has Contentlayer compile MDX by the MDX compiler itself.
 *
 * Contentlayer's own MDX pass bundles every document with esbuild, so that documents may import; ours may not, and the
 * bundler costs more than the compiler. Its Markdown pass takes any unified pipeline: this one parses, transforms and
 * prints MDX, so that the "html" it keeps is the compiled function body.
 *
 * @param parsed the tree of a document that was parsed elsewhere, by its text; it is changed.
 */
export function compileMdx(
  options: Pick<ProcessorOptions, "remarkPlugins" | "rehypePlugins">,
  parsed: (text: string) => Root | undefined = () => undefined,
) {
  const mdx = createProcessor({
    ...options,
    format: "mdx",
    outputFormat: "function-body",
    remarkPlugins: [remarkFrontmatter, ...(options.remarkPlugins ?? [])],
  });
  return (builder: Processor): void => {
    builder.use(function (this: Processor) {
      this.parser = (text, file) => parsed(text) ?? mdx.parse(Object.assign(file, { value: text }));
      this.compiler = (tree, file) => mdx.stringify(tree as Program, file) as string;
      return ((tree: Root, file: VFile) => mdx.run(tree as never, file)) as unknown as undefined;
    });
  };
}
