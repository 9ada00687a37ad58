import { anyWords } from "../any-words";

/** Not wanting to live, in other languages, since a reader in fear may fall back on their own. */
export const inOtherLanguages = anyWords(
  // Spanish
  /no quiero vivir|matar(?:me|se)/,
  // Portuguese
  /quero viver/,
  // "I want to die" in Spanish, Portuguese, Italian, German and French
  /(?:quier[eo]|quero|voglio|ich will|je veux|envie de) (?:mor|mour|sterben)/,
  // German
  /nicht mehr leben/,
);
