/** What tells whether a reader may be in danger, in one script that the search page fetches at once (search.ts). */
export { mayFearForAnother } from "./danger/another";
export { mayBeInDanger } from "./danger/danger";
export { mayBeInDistress } from "./danger/distress";
