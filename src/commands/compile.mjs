import { rmSync } from "node:fs";
import { generateDotpkg, getConfig, runMain } from "@contentlayer2/core";

/**
 * What `contentlayer2 build` does, by the same calls, but without a note of each step for its own developers: they are more
 * than a quarter of its time, and no setting of its command leaves them out. `--keep` uses again what was compiled before.
 *
 * Not TypeScript: its loader would be asked for each of some nine hundred files of packages, which takes a second.
 */
if (!process.argv.includes("--keep")) rmSync(".contentlayer", { recursive: true, force: true });
const compile = runMain({ tracingServiceName: "content", verbose: false });
const config = await compile(getConfig({ esbuildOptions: {} }));
const { documentCount } = await compile(generateDotpkg({ config, verbose: false }));
process.stdout.write(`Compiled ${documentCount} documents.\n`);
