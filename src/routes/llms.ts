import { topicNames } from "../components/frame/topics";
import { library } from "../library/library";
import { markdownAddress } from "../library/markdown-address";
import { sectionNames, sectionPurposes } from "../library/section-names";
import { kindsOfTheirOwn, sourceLists, sourcesAddress } from "../library/source-lists";
import { trialsAddress, trialTopics } from "../library/trials";
import { twinned } from "../library/twins";
import { sections } from "../schema/vocabulary";
import { absolute, site } from "../site";

/** A line of the list: a page as Markdown, by its address on the site, and what it says. */
const line = (title: string, address: string, says: string): string =>
  `- [${title}](${absolute(markdownAddress(address))}): ${says}`;

/** The way in for language models (llmstxt.org): every page as Markdown, with its answer in a sentence. */
export function llmsText(): string {
  const { pages: all, records } = library();
  const pages = [...all.values()];
  const own = new Set(kindsOfTheirOwn(records));
  const listed = sections.map((section) => {
    const lines = pages
      .filter((page) => page.section === section)
      .map(({ title, address, answer }) => line(title, address, answer));
    const whole = line(`${sectionNames[section]}: all pages`, `/${section}/`, sectionPurposes[section]);
    return `## ${sectionNames[section]}\n\n${[...lines, whole].join("\n")}\n`;
  });
  const tools = twinned.map(({ title, address, holds }) => line(title, address, holds));
  const lists = [
    ...trialTopics(records).map((topic) =>
      line(`The trials: ${topicNames[topic]}`, trialsAddress(topic), "each trial and how it came out"),
    ),
    ...sourceLists(records)
      .filter(({ kind }) => own.has(kind))
      .map(({ kind, name }) => line(`Sources: ${name}`, sourcesAddress(kind), "every source of this kind, by name")),
  ];
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
    `## Tools and lists\n\n${tools.join("\n")}\n`,
    `## Optional\n\n${lists.join("\n")}\n- [Changes in the evidence](${absolute("/evidence.atom")}): a feed, [as JSON](${absolute("/evidence.json")}) too\n`,
  ].join("\n");
}
