import { refusedLicences } from "../licences/licences";

/** `npm run licences`: fails on a package whose licence is not on the list of `src/licences/licences.ts`. */
const { refused, read, idle } = refusedLicences(process.cwd());
for (const { name, version, licence } of refused)
  process.stderr.write(`${name} ${version}: ${licence} is not allowed.\n`);
for (const name of idle) process.stderr.write(`The exception for ${name} is not needed any more: take it out.\n`);
if (refused.length + idle.length > 0) process.exit(1);
process.stdout.write(`${read} packages, every licence is allowed or excepted by name.\n`);
