import { answer, sourceFile, sourceFileNames } from "../../../library/export/files";

export const dynamic = "force-static";
export const dynamicParams = false;

// a catch-all, because the page of a source already owns the single dynamic part below /sources/
export const generateStaticParams = (): { file: string[] }[] => sourceFileNames().map((name) => ({ file: [name] }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  return answer(sourceFile((await params).file.join("/")));
}
