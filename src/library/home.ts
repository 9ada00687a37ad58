/** The claim that rates what the home page opens with: the page that makes it, and its id there. */
export const homeClaimAt = { page: "/understand/rapid-onset/", id: "day-one" } as const;
