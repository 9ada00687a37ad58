import { spawn } from "node:child_process";
import { join } from "node:path";

/** A program that a package of this project brings, by its name. */
export function program(name: string): string {
  return join(process.cwd(), "node_modules", ".bin", name);
}

/** How a program ended, what it said if it was kept silent, and whether it was ended because it took too long. */
export type Ended = { status: number; said: string; late?: boolean };

/**
 * Runs a program and waits for it.
 *
 * @param silent keeps its output back and returns it.
 * @param seconds after which it is ended.
 */
export function run(
  command: string,
  parameters: readonly string[],
  {
    env = {},
    silent = false,
    seconds,
  }: { env?: Record<string, string>; silent?: boolean; seconds?: number | undefined } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", silent ? "pipe" : "inherit", silent ? "pipe" : "inherit"],
    });
    const said: Buffer[] = [];
    let late = false;
    const timer = seconds
      ? setTimeout(() => {
          late = true;
          child.kill("SIGKILL");
        }, seconds * 1000)
      : undefined;
    child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", (error) => resolve({ status: 1, said: `${command}: ${error.message}\n` }));
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status: status ?? 1, said: Buffer.concat(said).toString(), late });
    });
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
