import { spawn } from "node:child_process";
import { join } from "node:path";

/** A program that a package of this project brings, by its name. */
export function program(name: string): string {
  return join(process.cwd(), "node_modules", ".bin", name);
}

/**
 * Runs a program and waits for it.
 *
 * @param quiet keeps its output back unless it fails.
 * @returns its exit status.
 */
export function run(
  command: string,
  parameters: readonly string[],
  { env = {}, quiet = false }: { env?: Record<string, string>; quiet?: boolean } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    const said: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on("close", (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(said));
      resolve(status ?? 1);
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
