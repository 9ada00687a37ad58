import { qrSvg } from "../../../components/share/qr";
import { qrAddress } from "../../../library/edition";
import { library } from "../../../library/library";
import { sitemap } from "../../../library/sitemap";
import { absolute } from "../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string[] };

export function generateStaticParams(): Params[] {
  return sitemap(library()).map(({ address }) => ({ file: qrAddress(address).split("/").slice(2) }));
}

/** The QR code of a page's address, to print or to paste: `/qr/uses/ptsd.svg`. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const path = (await params).file.join("/").replace(/\.svg$/, "");
  const address = path === "home" ? "/" : `/${path}/`;
  const title = library().pages.get(address)?.title ?? absolute(address);
  return new Response(qrSvg(absolute(address), title), { headers: { "Content-Type": "image/svg+xml" } });
}
