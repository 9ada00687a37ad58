import { residentBytes } from "./memory";

/**
 * Reads each second how much memory a process and all it started hold, while some work goes on.
 *
 * @param root the number of the process.
 * @returns what the work returned, and all readings in bytes, the last of them from the moment the work ended.
 */
export async function whileReadingMemory<Result>(
  root: number,
  work: () => Promise<Result>,
): Promise<{ result: Result; memory: number[] }> {
  const memory: number[] = [];
  const reading = setInterval(() => memory.push(residentBytes(root)), 1000);
  try {
    const result = await work();
    return { result, memory: [...memory, residentBytes(root)] };
  } finally {
    clearInterval(reading);
  }
}
