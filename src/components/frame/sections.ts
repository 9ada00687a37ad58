import { sectionNames } from "../../library/section-names";

/** The navigation of every page: seven words and a way to each section's list on the home page. */
export const navigation: readonly { name: string; address: string }[] = (
  ["understand", "uses", "safety", "clinic", "decide", "research", "families", "clinicians"] as const
).map((section) => ({ name: sectionNames[section], address: `/${section}/` }));
