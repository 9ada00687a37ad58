import { z } from "zod";

/** Lower-case words joined by hyphens: the form of every id and of every part of an address. */
export const kebab = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, like murrough-2013");

/** A calendar day that exists, written year-month-day. */
export const day = z.iso.date("must be a day that exists, written like 2026-11-22");

/** Words for a reader: not empty, no spaces at the ends. */
export const words = z
  .string()
  .min(1, "must not be empty")
  .refine((text) => text.trim() === text, "must not start or end with a space");

/** A whole sentence. In a list in square brackets a comma ends an entry, so half sentences are refused. */
export const sentence = words.regex(
  /^[\p{Lu}\p{N}“"].*[.?]["”]?$/su,
  "must be a whole sentence, from a capital to a full stop (in a list, put quotation marks around a sentence with a comma)",
);

/** A web address a reader or an editor can open. */
export const webAddress = z
  .url("must be a web address that starts with https:// or http://")
  // the published schema, like every reader of RFC 3986, takes no other letters
  .regex(/^[!-~]*$/, "must hold plain letters only: write ø as %C3%B8, as the browser's address bar copies it");

/** An address on this site, starting and ending with a slash. */
export const siteAddress = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*$/,
    "must be an address on this site that starts and ends with a slash, like /uses/ptsd/",
  );

/** A claim of the page itself, by its id, or of another page, by that page's address and its id. */
export const claimReference = z
  .string()
  .regex(
    /^(?:\/[a-z-]+\/[a-z0-9-]+\/#)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "must be the id of a claim of this page, or a claim of another page, like /uses/ocd/#one-infusion",
  );

/** A figure inside a record, written record-id#outcome-id. */
export const outcomeReference = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "must name a record and one of its outcomes, like murrough-2013#response-24h")
  .describe("An outcome of a record.");
