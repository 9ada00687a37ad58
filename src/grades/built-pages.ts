import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The HTML of a page of a built site, by its address. */
export function builtPage(out: string, address: string): string {
  return readFileSync(join(out, address, "index.html"), "utf8");
}

/**
 * The address of every page of a built site, in a fixed order.
 *
 * @param out the site's folder.
 */
export function builtAddresses(out: string): string[] {
  return (
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === "index.html")
      .map((entry) => `/${relative(out, entry.parentPath)}/`.replace("//", "/"))
      // an address that only leads on is gone before anything could be measured; the audits of the built files hold it
      .filter((address) => !/http-equiv="refresh"/i.test(builtPage(out, address)))
      .sort()
  );
}
