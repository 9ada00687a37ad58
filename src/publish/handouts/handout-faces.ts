import { join } from "node:path";

/** The faces of handouts come with packages, so that sheets break alike on every machine. */
const faces = [
  { family: "Noto Sans", package: "noto-sans", weight: 400 },
  { family: "Noto Sans", package: "noto-sans", weight: 600 },
  { family: "Noto Sans", package: "noto-sans", weight: 700 },
  { family: "Noto Serif", package: "noto-serif", weight: 600 },
] as const;

const ranges = {
  "latin-ext": "U+0100-02FF, U+1E00-1EFF, U+20A0-20C0, U+2C60-2C7F",
  latin: "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215",
} as const;

/** The rules by which a stylesheet names them, each file below an address. */
export function faceRules(below: string): string {
  return faces
    .flatMap(({ family, package: from, weight }) =>
      Object.entries(ranges).map(
        ([letters, range]) =>
          `@font-face{font-family:"${family} handout";font-weight:${weight};src:url(${below}/${from}-${letters}-${weight}-normal.woff2);unicode-range:${range}}`,
      ),
    )
    .join("");
}

/** The file of a face, where a path names one. */
export function faceFile(project: string, path: string): string | undefined {
  const [, name, from] = /^\/faces\/((noto-sans|noto-serif)-[a-z0-9-]+\.woff2)$/.exec(path) ?? [];
  return name && from ? join(project, "node_modules", "@fontsource", from, "files", name) : undefined;
}
