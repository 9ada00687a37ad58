import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressFile, lastingAddresses, publishedAddresses } from "../publish/addresses";
import { builtSite } from "../publish/swap";

/** Adds the addresses of the built site that are new to the list of every address ever published. Nothing is taken out. */
const project = process.cwd();
const before = existsSync(join(project, addressFile)) ? publishedAddresses(project) : [];
const all = [...new Set([...before, ...lastingAddresses(builtSite(project))])].sort();
writeFileSync(join(project, addressFile), `${all.join("\n")}\n`);
process.stdout.write(`${addressFile}: ${all.length} addresses, ${all.length - before.length} of them new.\n`);
