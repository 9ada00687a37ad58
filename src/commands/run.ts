import { spawn } from "node:child_process";
import { join } from "node:path";

/** A program that a package of this project brings, by its name. */
export function program(name: string): string {
  return join(process.cwd(), "node_modules", ".bin", name);
}

/**
 * Settings for a program that makes many short-lived objects, as a compiler of pages does: Node keeps 16 MB for them, and
 * with more it clears them away less often, which is a tenth of such a program's time.
 */
export function manyShortLived(): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim() };
}

/** How a program ended, and what it said if it was kept silent. */
export type Ended = { status: number; said: string };

/**
 * Runs a program and waits for it.
 *
 * @param silent keeps its output back and returns it.
 */
export function run(
  command: string,
  parameters: readonly string[],
  { env = {}, silent = false }: { env?: Record<string, string>; silent?: boolean } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", silent ? "pipe" : "inherit", silent ? "pipe" : "inherit"],
    });
    const said: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", (error) => resolve({ status: 1, said: `${command}: ${error.message}\n` }));
    child.on("close", (status) => resolve({ status: status ?? 1, said: Buffer.concat(said).toString() }));
  });
}

/** Prints what begins, and how long it took when it ends. */
export async function step<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${name} …\n`);
  const result = await work();
  process.stdout.write(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
