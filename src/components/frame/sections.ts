import type { Section } from "../../schema/vocabulary";

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

/** The navigation of every page: seven words and a way to each section's list on the home page. */
export const navigation: readonly { name: string; address: string }[] = (
  ["understand", "uses", "safety", "clinic", "decide", "research", "families", "clinicians"] as const
).map((section) => ({ name: sectionNames[section], address: `/${section}/` }));
