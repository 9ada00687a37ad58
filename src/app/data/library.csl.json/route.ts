import { answer, dataFiles } from "../../../library/export/files";

export const dynamic = "force-static";

export const GET = (): Response => answer(dataFiles["library.csl.json"]());
