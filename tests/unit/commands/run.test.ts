import { expect, test } from "vitest";
import { run } from "../../../src/commands/run";

test("a program that ends in time is not late", async () => {
  const ended = await run(process.execPath, ["-e", "console.log('done')"], { silent: true, seconds: 20 });
  expect(ended).toEqual({ status: 0, said: "done\n", late: false });
});

test("a program that spins for ever is ended, and told apart from one that failed", async () => {
  const ended = await run(process.execPath, ["-e", "for (;;);"], { silent: true, seconds: 0.5 });
  expect(ended).toMatchObject({ status: 1, late: true });
});

test("a program that is not there fails in words", async () => {
  const ended = await run("no-such-program", [], { silent: true });
  expect(ended.status).toBe(1);
  expect(ended.said).toContain("no-such-program");
});
