import { llmsText } from "../../routes/llms";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(llmsText(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
