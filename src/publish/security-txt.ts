import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The file that says where to report a weakness of the site (RFC 9116).
 *
 * @param contact a channel that somebody reads: an address that starts with https: or mailto:.
 * @param day the day of the commit that is built; the file runs out a year later, so an abandoned site says so.
 * @param url the site's address, without a slash at its end.
 * @throws Error where the contact is no such address, or no day is known.
 */
export function securityText(contact: string, day: string, url: string): string {
  if (!/^(?:https:\/\/|mailto:)\S+$/.test(contact))
    throw new Error(`SECURITY_CONTACT must start with https:// or mailto:, and “${contact}” does not.`);
  if (!day)
    throw new Error("security.txt needs a day to run out: build from a Git checkout, or set SOURCE_DATE_EPOCH.");
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return [
    `Contact: ${contact}`,
    `Expires: ${end.toISOString().replace(".000", "")}`,
    "Preferred-Languages: en",
    `Canonical: ${url}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Writes the file where a contact is known, and nothing where none is: a made-up one would be worse than none. */
export function writeSecurityText(folder: string, contact: string | undefined, day: string, url: string): boolean {
  if (!contact) return false;
  mkdirSync(join(folder, ".well-known"), { recursive: true });
  writeFileSync(join(folder, ".well-known", "security.txt"), securityText(contact, day, url));
  return true;
}
