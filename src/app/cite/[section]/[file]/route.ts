import { type CitationFile, citationFiles } from "../../../../library/citation/page";
import { library } from "../../../../library/library";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { section: string; file: string };

export function generateStaticParams(): Params[] {
  return [...library().pages.keys()].flatMap((address) => {
    const [, section = "", slug = ""] = address.split("/");
    return Object.keys(citationFiles).map((end) => ({ section, file: `${slug}.${end}` }));
  });
}

/** A page's citation as a file for a reference manager: `/cite/uses/ptsd.bib`. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { section, file } = await params;
  const dot = file.indexOf(".");
  const page = library().pages.get(`/${section}/${file.slice(0, dot)}/`);
  if (!page) throw new Error(`No page for /cite/${section}/${file}`);
  const { type, write } = citationFiles[file.slice(dot + 1) as CitationFile];
  return new Response(write(page), { headers: { "Content-Type": type } });
}
