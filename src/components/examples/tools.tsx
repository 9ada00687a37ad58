import { Tick } from "../tools/tick";
import type { Example } from "./example";

/** Parts of the tools. */
export const tools: readonly Example[] = [
  ...[false, true].map(
    (checked): Example => ({
      id: checked ? "tick-ticked" : "tick-empty",
      component: "Tick",
      state: checked ? "ticked" : "not ticked",
      draw: () => (
        <div className="tool">
          <Tick id={checked ? "tick-ticked" : "tick-empty"} checked={checked}>
            A line whose whole length can be touched.
          </Tick>
        </div>
      ),
    }),
  ),
];
