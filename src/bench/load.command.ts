import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { caddyfile } from "../publish/caddyfile";
import { headerRules } from "../publish/header-rules";
import { styleSource } from "../publish/inline-style";
import { nginxConf } from "../publish/nginx-conf";
import { builtSite } from "../publish/swap";
import { type LoadMeasured, loadVerdict, megabytes, memoryGrowth, missedByServer, runs } from "./load-goals";
import { missingPrograms } from "./programs";
import { whileReadingMemory } from "./reading-memory";
import { readWrk } from "./wrk";

/**
 * `npm run bench:load [-- --full]`: Caddy and nginx serve `out/` on this machine alone, one after the other, while wrk
 * asks for pages at about 2,000 requests a second for 10 seconds (60 with `--full`). Needs caddy, nginx and wrk. Exits 1
 * where a goal of goals.ts is missed.
 */
const project = process.cwd();
const seconds = process.argv.includes("--full") ? runs.whole : runs.short;
/** Milliseconds that each connection rests after an answer. */
const rest = 20;
/** If answers took no time these would make 2,200 requests a second; as they take a little, 2,000 and some are left. */
const connections = 44;
const port = Number(process.env.PORT_BENCH ?? 4280);
const root = builtSite(project);

if (!existsSync(join(root, "index.html"))) {
  process.stderr.write("There is nothing in out/. Run: npm run build\n");
  process.exit(1);
}
const without = missingPrograms(["caddy", "nginx", "wrk"], ["caddy", "nginx-light", "wrk"]);
if (without) {
  process.stderr.write(`${without}\n`);
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

const servers: readonly { name: string; encodings: readonly string[]; start: () => ChildProcess }[] = [
  {
    name: "Caddy",
    encodings: ["gzip", "br"],
    start: () =>
      spawn("caddy", ["run", "--config", join(scratch, "Caddyfile"), "--adapter", "caddyfile"], {
        stdio: "ignore",
        env: { ...process.env, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root, HOME: scratch },
      }),
  },
  {
    name: "nginx",
    // its Brotli is a module apart, which the configuration does not ask of a host
    encodings: ["gzip"],
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
function drive(encoding: string): Promise<string> {
  const parameters = [
    "-t2",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-s",
    join(project, "src/bench/steady.lua"),
  ];
  const env = { ...process.env, PATHS: pages.join(" "), PACE: String(rest), ENCODING: encoding };
  return new Promise((resolve, reject) => {
    execFile("wrk", [...parameters, `http://127.0.0.1:${port}`], { env }, (error, said) =>
      error ? reject(error) : resolve(said),
    );
  });
}

/** Waits until the server answers, in the compression that is to be measured. */
async function answers(name: string, encoding: string): Promise<void> {
  for (let tried = 0; tried < 50; tried++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "Accept-Encoding": encoding } }).catch(
      () => undefined,
    );
    const sent = answer?.headers.get("Content-Encoding");
    if (answer?.status === 200 && sent !== encoding)
      throw new Error(`${name} sends ${sent ?? "nothing compressed"} where ${encoding} is asked for.`);
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error(`${name} does not answer.`);
}

/** Starts a server, puts it under load and ends it. */
async function measure({ name, start }: (typeof servers)[number], encoding: string): Promise<LoadMeasured> {
  const server = start();
  const ended = new Promise<void>((resolve) => server.on("close", () => resolve()));
  try {
    await Promise.race([
      answers(name, encoding),
      ended.then(() => Promise.reject(new Error(`${name} ended by itself.`))),
    ]);
    const { result, memory } = await whileReadingMemory(server.pid ?? 0, () => drive(encoding));
    return { name: `${name}, ${encoding}`, load: readWrk(result), memory };
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

process.stdout.write(`${pages.length} pages, ${connections} connections, ${seconds} s each\n\n`);
process.stdout.write(
  "| server | requests/s | errors | p50 ms | p99 ms | memory after a quarter MB | memory at the end MB |\n",
);
process.stdout.write("| --- | --- | --- | --- | --- | --- | --- |\n");
const missed: string[] = [];
try {
  for (const server of servers)
    for (const encoding of server.encodings) {
      const measured = await measure(server, encoding);
      const { perSecond, errors, p50, p99 } = measured.load;
      const { quarter, end } = memoryGrowth(measured.memory);
      const cells = [perSecond.toFixed(0), errors, p50.toFixed(1), p99.toFixed(1), megabytes(quarter), megabytes(end)];
      process.stdout.write(`| ${[measured.name, ...cells].join(" | ")} |\n`);
      missed.push(...missedByServer(measured));
    }
} catch (error) {
  missed.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`\n${loadVerdict(missed, seconds)}`);
process.exitCode = missed.length === 0 ? 0 : 1;
