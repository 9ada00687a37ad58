import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { parse } from "yaml";

const yaml = (file: string): object => parse(readFileSync(`content/self-audit/${file}.yaml`, "utf8"));
const files: Record<string, unknown> = {
  "SelfAuditPage/_index.json": [yaml("pages/uses-ptsd")],
  "SelfAuditInstruments/_index.json": yaml("instruments"),
  "SelfAuditDecisionAid/_index.json": yaml("decision-aid"),
};

afterEach(() => {
  vi.doUnmock("../../../src/library/generated");
  vi.resetModules();
});

test("our scores are parsed once, and again where one of their files has changed", async () => {
  vi.resetModules();
  vi.doMock("../../../src/library/generated", () => ({
    generated: (path: string) => files[path],
    authored: (document: unknown) => document,
  }));
  const { selfAudit } = await import("../../../src/library/self-audit/self-audit");
  const first = selfAudit();
  expect([...first.scores.keys()]).toEqual(["/uses/ptsd/"]);
  expect(selfAudit()).toBe(first);
  for (const [path, value] of Object.entries(files)) {
    const before = selfAudit();
    files[path] = structuredClone(value);
    expect(selfAudit()).not.toBe(before);
  }
  files["SelfAuditPage/_index.json"] = [];
  expect(selfAudit().scores.size).toBe(0);
});
