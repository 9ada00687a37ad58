import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { caddyfile } from "../publish/caddyfile";
import { headerRules } from "../publish/header-rules";
import { styleSource } from "../publish/inline-style";
import { nginxConf } from "../publish/nginx-conf";
import { builtSite } from "../publish/swap";
import { residentBytes } from "./memory";
import { readWrk } from "./wrk";

/**
 * `npm run bench:load [-- --full]`: Caddy and nginx serve `out/` on this machine alone, one after the other, while wrk
 * asks for pages at about 2,000 requests a second for 10 seconds (60 with `--full`). Needs caddy, nginx and wrk.
 */
const project = process.cwd();
const seconds = process.argv.includes("--full") ? 60 : 10;
const connections = 40;
const goal = 2000;
const port = Number(process.env.PORT_BENCH ?? 4280);
const root = builtSite(project);

if (!existsSync(join(root, "index.html"))) {
  process.stderr.write("There is nothing in out/. Run: npm run build\n");
  process.exit(1);
}
mkdirSync(join(project, ".bench"), { recursive: true });
const scratch = mkdtempSync(join(project, ".bench", "load-"));
const rules = headerRules(styleSource(root));
const pages = [
  "/",
  ...["understand", "uses", "safety"].flatMap((section) =>
    readdirSync(join(root, section), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `/${section}/${entry.name}/`),
  ),
];

writeFileSync(join(scratch, "Caddyfile"), caddyfile(rules));
writeFileSync(join(scratch, "nginx.conf"), nginxConf(rules, { root, port, scratch }));

const servers: readonly { name: string; start: () => ChildProcess }[] = [
  {
    name: "Caddy",
    start: () =>
      spawn("caddy", ["run", "--config", join(scratch, "Caddyfile"), "--adapter", "caddyfile"], {
        stdio: "ignore",
        env: { ...process.env, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root, HOME: scratch },
      }),
  },
  {
    name: "nginx",
    start: () =>
      // the configuration's first user line is needed only as root: its workers must be able to read out/
      spawn(
        "nginx",
        ["-c", join(scratch, "nginx.conf"), "-g", `daemon off;${process.getuid?.() === 0 ? " user root;" : ""}`],
        {
          stdio: "ignore",
        },
      ),
  },
];

/** Drives the server with wrk; its threads and connections share the goal. */
function drive(): Promise<string> {
  const parameters = [
    "-t2",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-s",
    join(project, "src/bench/steady.lua"),
  ];
  const env = { ...process.env, PATHS: pages.join(" "), PACE: String(Math.round((1000 * connections) / goal)) };
  return new Promise((resolve, reject) => {
    execFile("wrk", [...parameters, `http://127.0.0.1:${port}`], { env }, (error, said) =>
      error ? reject(error) : resolve(said),
    );
  });
}

async function answers(): Promise<void> {
  for (let tried = 0; tried < 50; tried++) {
    const status = await fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await wait(100);
  }
  throw new Error("The server does not answer.");
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
process.stdout.write(`${pages.length} pages, ${connections} connections, ${seconds} s each, gzip\n\n`);
process.stdout.write("| server | requests/s | errors | p50 ms | p99 ms | memory before MB | memory after MB |\n");
process.stdout.write("| --- | --- | --- | --- | --- | --- | --- |\n");
try {
  for (const { name, start } of servers) {
    const server = start();
    const ended = new Promise<void>((resolve, reject) => {
      server.on("error", () =>
        reject(new Error(`${name} is not installed (Debian: apt-get install caddy nginx-light wrk)`)),
      );
      server.on("close", () => resolve());
    });
    try {
      await Promise.race([answers(), ended.then(() => Promise.reject(new Error(`${name} ended by itself.`)))]);
      const before = residentBytes(server.pid ?? 0);
      const load = readWrk(await drive());
      const after = residentBytes(server.pid ?? 0);
      const cells = [
        name,
        load.perSecond.toFixed(0),
        load.errors,
        load.p50.toFixed(1),
        load.p99.toFixed(1),
        megabytes(before),
        megabytes(after),
      ];
      process.stdout.write(`| ${cells.join(" | ")} |\n`);
    } finally {
      server.kill("SIGTERM");
      await ended.catch(() => undefined);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
