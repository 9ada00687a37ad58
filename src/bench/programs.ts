import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * What to say where programs that a measurement needs are not installed; undefined where all are.
 *
 * @param names the programs.
 * @param packages how Debian's packages of them are called.
 * @param path the folders to look in, as `PATH` names them.
 */
export function missingPrograms(
  names: readonly string[],
  packages: readonly string[],
  path: string = process.env.PATH ?? "",
): string | undefined {
  const missing = names.filter((name) => !path.split(delimiter).some((folder) => runs(join(folder, name))));
  return missing.length === 0
    ? undefined
    : `Not installed: ${missing.join(", ")}. As root on Debian: apt-get install ${packages.join(" ")}`;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
