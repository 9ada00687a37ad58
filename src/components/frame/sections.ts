import { sectionNames } from "../../library/section-names";

/** The navigation of every page: eight words, each the way to its section. */
export const navigation: readonly { name: string; address: string }[] = (
  ["understand", "uses", "safety", "clinic", "decide", "research", "families", "clinicians"] as const
).map((section) => ({ name: sectionNames[section], address: `/${section}/` }));
