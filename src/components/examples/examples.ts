import type { Example } from "./example";
import { figures } from "./figures";
import { layers } from "./layers";
import { lists } from "./lists";
import { plots } from "./plots";
import { prose } from "./prose";
import { tools } from "./tools";

/**
 * Every component in each of its states, in two halves: what draws numbers, and what stands in and around words. The two
 * pages about the design show a half each, for one page of all of them kept a slow phone busy; the render tests run over
 * both.
 */
export const examples = {
  figures: [...figures, ...plots],
  words: [...prose, ...layers, ...lists, ...tools],
} as const satisfies Record<string, readonly Example[]>;

/** A half of the examples, and of the pages about the design. */
export type ExampleHalf = keyof typeof examples;
