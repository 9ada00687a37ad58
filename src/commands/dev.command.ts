import concurrently from "concurrently";
import { besidePages } from "./beside-pages";
import { program } from "./run";

/**
 * Both watchers, words and records on one side, pages on the other, and beside them scripts and the stylesheets that only
 * some pages have, at the next port. An edit to any of them shows at the next load.
 */
const port = Number(process.env.PORT ?? "3000");
const beside = `http://localhost:${port + 1}`;
// the worker that keeps pages on a device is made of a finished site
const scripts = ["main", "search", "tools", "danger", "numbers", "spelling"];

process.stdout.write(`Ketamine in Plain Numbers, for writing: http://localhost:${port}\n`);
besidePages(process.cwd()).listen(port + 1, "localhost");
const { result } = concurrently(
  [
    { command: `"${process.execPath}" src/commands/watch.mjs`, name: "words" },
    {
      command: `${program("next")} dev --port ${port}`,
      name: "pages",
      env: {
        NEXT_TELEMETRY_DISABLED: "1",
        SITE_SCRIPTS: JSON.stringify(Object.fromEntries(scripts.map((name) => [name, `${beside}/script/${name}.js`]))),
        SITE_TOOLS_STYLE: `${beside}/style/tools.css`,
        SITE_WALL_STYLE: `${beside}/style/wall.css`,
        SITE_PAPER_STYLE: `${beside}/style/paper.css`,
      },
    },
  ],
  { killOthersOn: ["failure", "success"], prefix: "name" },
);
result.then(
  () => process.exit(),
  () => process.exit(1),
);
