import { qrSvg } from "../../../../components/share/qr";
import { library } from "../../../../library/library";
import { absolute } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { section: string; file: string };

export function generateStaticParams(): Params[] {
  return [...library().pages.keys()].map((address) => {
    const [, section = "", slug = ""] = address.split("/");
    return { section, file: `${slug}.svg` };
  });
}

/** The QR code of a page's address, to print or to paste: `/qr/uses/ptsd.svg`. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { section, file } = await params;
  const page = library().pages.get(`/${section}/${file.replace(/\.svg$/, "")}/`);
  if (!page) throw new Error(`No page for /qr/${section}/${file}`);
  return new Response(qrSvg(absolute(page.address), page.title), { headers: { "Content-Type": "image/svg+xml" } });
}
