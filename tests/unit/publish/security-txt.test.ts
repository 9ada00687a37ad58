import { expect, test } from "vitest";
import { securityText, writeSecurityText } from "../../../src/publish/security-txt";

test("security.txt runs out a year after the commit's day", () => {
  expect(securityText("https://code.example/issues", "2026-11-22", "https://a.example")).toBe(
    [
      "Contact: https://code.example/issues",
      "Expires: 2027-11-22T00:00:00Z",
      "Preferred-Languages: en",
      "Canonical: https://a.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("without a contact nothing is written; a contact that is no address, or no day, is refused", () => {
  expect(writeSecurityText("/nowhere", undefined, "2026-11-22", "https://a.example")).toBe(false);
  expect(writeSecurityText("/nowhere", "", "2026-11-22", "https://a.example")).toBe(false);
  expect(() => securityText("someone", "2026-11-22", "https://a.example")).toThrow("SECURITY_CONTACT must start");
  expect(() => securityText("http://a.example", "2026-11-22", "https://a.example")).toThrow("SECURITY_CONTACT");
  expect(() => securityText("mailto:a@a.example", "", "https://a.example")).toThrow("SOURCE_DATE_EPOCH");
});
