import { sharePicture } from "../../../../components/share/picture";
import { library } from "../../../../library/library";
import { cardOf } from "../../../../routes/share-cards";

export const dynamic = "force-static";
export const dynamicParams = false;

type Place = { section: string; file: string };

export const generateStaticParams = (): Place[] =>
  [...library().pages.keys()].map((address) => {
    const [, section = "", slug = ""] = address.split("/");
    return { section, file: `${slug}.png` };
  });

export async function GET(_: Request, { params }: { params: Promise<Place> }): Promise<Response> {
  const { section, file } = await params;
  const page = library().pages.get(`/${section}/${file.replace(/\.png$/, "")}/`);
  return page ? sharePicture(cardOf(page)) : new Response(null, { status: 404 });
}
