import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import sharp from "sharp";
import { Card, type CardContent } from "./card";
import { faces } from "./faces";

/** A PNG of elements; the faces come from files of this project's packages, never from another server. */
async function picture(element: ReactElement, width: number, height: number): Promise<Response> {
  const drawn = await new ImageResponse(element, { width, height, fonts: faces() }).arrayBuffer();
  // few inks on flat paper: a palette makes half the bytes, and the same bytes each time
  const small = await sharp(drawn).png({ palette: true, colours: 32, dither: 0, effort: 4 }).toBuffer();
  return new Response(new Uint8Array(small), { headers: { "Content-Type": "image/png" } });
}

/** The picture that goes with a link to a page. */
export function sharePicture(content: CardContent): Promise<Response> {
  return picture(<Card {...content} />, 1200, 630);
}

/** The site's icon at a size in pixels, for what takes no SVG. */
export function iconPicture(size: number): Promise<Response> {
  const svg = readFileSync(join(process.cwd(), "public", "icon.svg")).toString("base64");
  // biome-ignore lint/performance/noImgElement: this is drawn into a picture and never reaches a page
  return picture(<img alt="" width={size} height={size} src={`data:image/svg+xml;base64,${svg}`} />, size, size);
}
