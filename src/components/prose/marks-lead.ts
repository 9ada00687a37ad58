import { createContext } from "react";

/**
 * Where the numbered marks of a part of a page lead: to a note that opens in place, to the list of sources at the foot of
 * the page, or to the source's own page. Notes are for people who read on; clinicians look a source up, and a list of many
 * questions would carry more notes than answers. On a sheet that carries no list, sources stand by their names instead.
 */
export const MarksLead = createContext<"note" | "list" | "record" | "name">("note");
