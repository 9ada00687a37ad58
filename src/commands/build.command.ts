import { build } from "./build";

process.exit(await build(process.cwd()));
