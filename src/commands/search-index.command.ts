import { searchIndex } from "../publish/search-index";

/** Indexes the pages of a folder for the search, in a process of its own so that a build can do other things meanwhile. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Which folder?");
await searchIndex(folder);
