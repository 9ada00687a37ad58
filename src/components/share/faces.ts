import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Titles name Noto Serif among their faces, and Noto Sans goes with it; the files come with packages, so nothing is fetched. */
const files = [
  { name: "Noto Serif", package: "noto-serif", weight: 600 },
  { name: "Noto Sans", package: "noto-sans", weight: 400 },
  { name: "Noto Sans", package: "noto-sans", weight: 700 },
] as const;

let read: ReturnType<typeof readFaces> | undefined;

/**
 * The faces that pictures are set in: Latin, then what Latin Extended adds. Always the same list, because the picture
 * library keeps what it made of a list it knows: a picture takes half the time.
 */
export function faces() {
  read ??= readFaces();
  return read;
}

function readFaces() {
  return files.flatMap(({ name, package: from, weight }) =>
    ["latin", "latin-ext"].map((letters) => ({
      name: letters === "latin" ? name : `${name} Extended`,
      weight,
      style: "normal" as const,
      data: readFileSync(
        join(process.cwd(), "node_modules", "@fontsource", from, "files", `${from}-${letters}-${weight}-normal.woff`),
      ),
    })),
  );
}

/** Letters that the faces hold; for any other the picture library would ask another server for a face. */
const held = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u2212]*$/;

/**
 * Words for a picture.
 *
 * @throws Error naming the letters that no face here holds.
 */
export function drawable(text: string): string {
  if (held.test(text)) return text;
  const missing = [...text].filter((letter) => !held.test(letter)).join(" ");
  throw new Error(`No face for share images holds: ${missing} (in “${text}”)`);
}
