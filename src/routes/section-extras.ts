import type { Section } from "../schema/vocabulary";

type Extra = { address: string; title: string; answer: string };

/** Pages of a section that are made by a route and not by a file of words. */
export const sectionExtras: Partial<Record<Section, readonly Extra[]>> = {
  clinicians: [
    {
      address: "/clinicians/share/",
      title: "Hand a page to a patient",
      answer: "The address of each page, its QR code to print, and ready words for a letter.",
    },
  ],
};
