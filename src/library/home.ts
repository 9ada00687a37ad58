/** The claim that rates what the home page opens with: the page that makes it, and its id there. */
export const homeClaimAt = { page: "/understand/rapid-onset/", id: "day-one" } as const;

/** A harm of the same treatment, which stands below what the home page opens with: whom the trial took in, and what they felt. */
export const homeHarm = {
  of: "su-2023#derealisation",
  people: "people with suicidal thoughts",
  felt: "things felt unreal",
} as const;
