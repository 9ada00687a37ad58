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
 */
export function compileMdx(options: Pick<ProcessorOptions, "remarkPlugins" | "rehypePlugins">) {
  return (builder: Processor): void => {
    const mdx = createProcessor({
      ...options,
      format: "mdx",
      outputFormat: "function-body",
      remarkPlugins: [remarkFrontmatter, ...(options.remarkPlugins ?? [])],
    });
    builder.use(function (this: Processor) {
      this.parser = (text, file) => mdx.parse(Object.assign(file, { value: text }));
      this.compiler = (tree, file) => mdx.stringify(tree as Program, file) as string;
      return ((tree: Root, file: VFile) => mdx.run(tree as never, file)) as unknown as undefined;
    });
  };
}
