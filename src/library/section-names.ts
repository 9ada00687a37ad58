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

/** What a section holds, in a sentence. */
export const sectionPurposes: Record<Section, string> = {
  understand: "What a ketamine infusion is, how fast it can work, how long it lasts, and which claims hold.",
  uses: "What trials found for each condition, positive and null results alike.",
  safety: "What can go wrong, how often, in whom, and what no study we read has measured.",
  clinic: "The room, the day, good care, therapy alongside, and what it costs.",
  decide: "Tools for a decision that is yours: options side by side, what waiting may bring, and a plan if it fades.",
  research: "What is still open, every trial, and how to read one.",
  families: "What to do if they talk of dying, what you will see, what the numbers say, and room for doubt.",
  clinicians: "Evidence by use, guidelines by country, and what to hand to a patient.",
  about: "How this site is made, paid for, checked and corrected.",
};
