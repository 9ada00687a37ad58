import { encode } from "uqr";

/** White around a QR code, in modules; the standard asks for four (ISO/IEC 18004). */
const quiet = 4;

/**
 * A QR code as one path: each run of dark modules in a row is one rectangle.
 *
 * @returns how many modules it has on each side, and the path's data in modules.
 */
export function qrPath(text: string): { size: number; d: string } {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  let d = "";
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      const width = x + 1 - from;
      d += `M${from} ${y}h${width}v1h-${width}z`;
    }
  });
  return { size, d };
}

/** A QR code as a file of its own: black on white in every theme, since cameras need it so. */
export function qrSvg(text: string, title: string): string {
  const { size, d } = qrPath(text);
  const side = size + 2 * quiet;
  const named = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quiet} ${-quiet} ${side} ${side}" shape-rendering="crispEdges">` +
    `<title>${named}</title><path fill="#fff" d="M${-quiet} ${-quiet}h${side}v${side}h-${side}z"/><path d="${d}"/></svg>\n`
  );
}
