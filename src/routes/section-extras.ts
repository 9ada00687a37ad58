import { toolTitle } from "../library/tool-titles";
import type { Section } from "../schema/vocabulary";

type Extra = { address: string; title: string; answer: string };

/** Pages of a section that are made by a route and not by a file of words. */
export const sectionExtras: Partial<Record<Section, readonly Extra[]>> = {
  research: [
    {
      address: "/research/trials/",
      title: toolTitle("/research/trials/"),
      answer:
        "All randomised trials of ketamine and its relatives in our library on one wall, by subject: positive, null and unfinished ones alike.",
    },
  ],
  about: [
    {
      address: "/about/our-ratings/",
      title: toolTitle("/about/our-ratings/"),
      answer: "Every claim that we rated ourselves, with each step and the studies behind it.",
    },
    {
      address: "/about/self-audit/",
      title: toolTitle("/about/self-audit/"),
      answer:
        "Every page held against four checklists, and the decision aid against two, by ourselves and by nobody else.",
    },
    {
      address: "/about/offline/",
      title: toolTitle("/about/offline/"),
      answer: "Keep pages on your device, or carry the whole site as one book or one folder.",
    },
    {
      address: "/about/design/",
      title: "Design: figures",
      answer: "Every way in which this site draws numbers, in each of its states.",
    },
    {
      address: "/about/design/words/",
      title: "Design: words",
      answer: "Every part that stands in and around the words of a page, in each of its states.",
    },
  ],
  clinicians: [
    {
      address: "/clinicians/share/",
      title: toolTitle("/clinicians/share/"),
      answer: "The address of each page, its QR code to print, and ready words for a letter.",
    },
  ],
  clinic: [
    {
      address: "/clinic/questions-to-ask/",
      title: toolTitle("/clinic/questions-to-ask/"),
      answer: "Tick the questions that matter to you, by stage, with what a good answer sounds like.",
    },
    {
      address: "/clinic/the-day/cards/",
      title: toolTitle("/clinic/the-day/cards/"),
      answer: "Cards to print for you and for the person with you, and the days to write into a calendar.",
    },
  ],
  decide: [
    {
      address: "/decide/aid/",
      title: toolTitle("/decide/aid/"),
      answer: "The options, what is known of each, and room for what matters to you, on a sheet for your appointment.",
    },
    {
      address: "/decide/compare/",
      title: toolTitle("/decide/compare/"),
      answer: "Two to four options side by side: how well, how given, side effects, work and driving, upkeep, cost.",
    },
    {
      address: "/clinic/questions-to-ask/",
      title: toolTitle("/clinic/questions-to-ask/"),
      answer: "Tick the questions that matter to you, by stage, with what a good answer sounds like.",
    },
  ],
};
