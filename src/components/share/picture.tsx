import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import sharp from "sharp";
import { Card, type CardContent } from "./card";
import { faces } from "./faces";
import { keptPicture } from "./kept-pictures";

/** A PNG of elements; the faces come from files of this project's packages, never from another server. */
async function picture(element: ReactElement, width: number, height: number): Promise<Buffer> {
  const drawn = await new ImageResponse(element, { width, height, fonts: faces() }).arrayBuffer();
  // few inks on flat paper: a palette makes half the bytes, and the same bytes each time; more effort takes twice the
  // time for 4 % fewer
  return sharp(drawn).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer();
}

const answer = (png: Buffer): Response =>
  new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });

/** Draws the picture that goes with a link to a page. */
export function drawCard(content: CardContent): Promise<Buffer> {
  return picture(<Card {...content} />, 1200, 630);
}

/** The picture that goes with a link to a page. */
export async function sharePicture(content: CardContent): Promise<Response> {
  return answer(await keptPicture(content, () => drawCard(content)));
}

/** The site's icon at a size in pixels, for what takes no SVG. */
export async function iconPicture(size: number): Promise<Response> {
  const svg = readFileSync(join(process.cwd(), "public", "icon.svg")).toString("base64");
  const source = `data:image/svg+xml;base64,${svg}`;
  // biome-ignore lint/performance/noImgElement: this is drawn into a picture and never reaches a page
  return answer(await picture(<img alt="" width={size} height={size} src={source} />, size, size));
}
