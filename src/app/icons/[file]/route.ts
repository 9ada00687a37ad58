import { iconPicture } from "../../../components/share/picture";

export const dynamic = "force-static";
export const dynamicParams = false;

/** 180 for Apple's first screen, 192 and 512 for the manifest. */
export const generateStaticParams = (): { file: string }[] => [180, 192, 512].map((size) => ({ file: `${size}.png` }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return iconPicture(Number.parseInt((await params).file, 10));
}
