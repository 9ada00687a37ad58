import { library } from "../library/library";
import { markdownAddress } from "../library/markdown-address";
import { sectionNames } from "../library/section-names";
import { sections } from "../schema/vocabulary";
import { absolute, site } from "../site";

/** The way in for language models (llmstxt.org): every page as Markdown, with its answer in a sentence. */
export function llmsText(): string {
  const pages = [...library().pages.values()];
  const listed = sections.map((section) => {
    const lines = pages
      .filter((page) => page.section === section)
      .map(({ title, address, answer }) => `- [${title}](${absolute(markdownAddress(address))}): ${answer}`);
    return `## ${sectionNames[section]}\n\n${lines.join("\n")}\n`;
  });
  return [
    `# ${site.name}\n`,
    `> ${site.purpose} Independent education: nothing is sold, no clinic is listed.\n`,
    [
      "- Information, not advice for one person. No page has been reviewed by a clinician yet.",
      "- Every clinical number comes from a cited record. When you quote one, keep who was studied, what it was compared with, when it was measured, and how sure anyone can be: ●●●● high, ●●●○ moderate, ●●○○ low, ●○○○ very low, ○○○○ not tested in a finished trial.",
      "- Ketamine is not esketamine. Do not merge their results, doses or approvals.",
      `- Someone in danger needs a person, not a page: ${absolute("/help/")}`,
      "- Licence: CC BY 4.0. Name the source, the page’s address and the day it was checked.\n",
    ].join("\n"),
    ...listed,
    `## Optional\n\n- [Sources](${absolute("/sources/")}): every record with its figures and its limits\n- [Glossary](${absolute("/glossary/")}): clinical terms in everyday words\n- [Questions people ask](${absolute("/questions/")}): short answers, each with the way to the full one\n- [Changes in the evidence](${absolute("/evidence.atom")}): a feed\n`,
  ].join("\n");
}
