import type { Section } from "../schema/vocabulary";

/** The sections of the site, in the order of its navigation. */
export const sectionNames: Record<Section, string> = {
  understand: "Understand",
  uses: "Uses",
  safety: "Safety",
  clinic: "The clinic",
  decide: "Decide",
  research: "Research",
  families: "Families",
  clinicians: "Clinicians",
  about: "About",
};
