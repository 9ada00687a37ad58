import { createServer, type Server } from "node:http";
import { browserScripts } from "../publish/browser-script";
import { browserSheets } from "../publish/browser-sheet";

/** A page's own style comes after these here, and before them in a finished page: the order of the layers is told first. */
const layers = "@layer theme, base, components, utilities;";

/**
 * Serves what finished pages have besides themselves, as it is at each request: `/script/main.js`, `/style/tools.css`.
 *
 * @param project the project's folder.
 */
export function besidePages(project: string): Server {
  return createServer(async (request, response) => {
    const [, kind, name] = /^\/(script|style)\/(\w+)\.(?:js|css)$/.exec(request.url ?? "") ?? [];
    try {
      const text =
        kind === "script"
          ? (await browserScripts(project)).find((one) => one.name === name)?.text
          : Object.entries(await browserSheets(project)).find(([one]) => one === name)?.[1].text;
      if (text === undefined) response.writeHead(404).end();
      else if (kind === "script") response.writeHead(200, { ...open, "Content-Type": "text/javascript" }).end(text);
      else response.writeHead(200, { ...open, "Content-Type": "text/css" }).end(layers + text);
    } catch (fault) {
      response.writeHead(500).end(String(fault));
    }
  });
}

/** Pages stand at another port, and a script that another fetches is asked whether it may be read there. */
const open = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
