import type { Section } from "../schema/vocabulary";

type Extra = { address: string; title: string; answer: string };

/** Pages of a section that are made by a route and not by a file of words. */
export const sectionExtras: Partial<Record<Section, readonly Extra[]>> = {
  research: [
    {
      address: "/research/trials/",
      title: "Every trial, one tile each",
      answer: "All randomised trials in our library on one wall, by subject: positive, null and unfinished ones alike.",
    },
  ],
  about: [
    {
      address: "/about/self-audit/",
      title: "How we score ourselves",
      answer:
        "Every page held against four checklists, and the decision aid against two, by ourselves and by nobody else.",
    },
    {
      address: "/about/design/",
      title: "Design",
      answer: "Every part that a page of this site is made of, in each of its states.",
    },
  ],
  clinicians: [
    {
      address: "/clinicians/share/",
      title: "Hand a page to a patient",
      answer: "The address of each page, its QR code to print, and ready words for a letter.",
    },
  ],
};
