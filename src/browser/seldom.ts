/** What most who search never need, in one script that is fetched for those who do. */
export { numbered } from "./numbers";
export { suggestion } from "./spelling";
