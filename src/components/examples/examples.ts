import type { Example } from "./example";
import { figures } from "./figures";
import { layers } from "./layers";
import { lists } from "./lists";
import { plots } from "./plots";
import { prose } from "./prose";
import { tools } from "./tools";

/**
 * Every component in each of its states. The page about the design shows this table; the render tests and the
 * accessibility tests run over it.
 */
export const examples: readonly Example[] = [...prose, ...figures, ...plots, ...layers, ...lists, ...tools];
