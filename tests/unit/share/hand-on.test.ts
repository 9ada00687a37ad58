import { expect, test } from "vitest";
import { mailOf, messageOf } from "../../../src/components/share/hand-on";
import { citedPage, pageCsl } from "../../../src/library/citation/page";
import { letterWords } from "../../../src/routes/share";

const page = {
  address: "/uses/ptsd/",
  title: "Ketamine & PTSD?",
  answer: "We do not know.",
  checked: "2026-11-20",
  changes: [
    { date: "2026-11-22", what: "Mended." },
    { date: "2026-10-01", what: "First published." },
  ],
};

test("a message holds the title, the answer and the address", () => {
  expect(messageOf(page)).toBe("Ketamine & PTSD?\n\nWe do not know.\n\nhttp://localhost:3000/uses/ptsd/");
});

test("a mail link carries the message whole", () => {
  const link = new URL(mailOf(page));
  expect(link.searchParams.get("subject")).toBe(page.title);
  expect(link.searchParams.get("body")).toBe(messageOf(page));
});

test("words for a letter say that no clinician has reviewed the page", () => {
  expect(letterWords(page)).toMatch(/not advice for one person, and no clinician has reviewed it yet\./);
});

test("words for a letter end the title's sentence once", () => {
  expect(letterWords(page)).toContain("“Ketamine & PTSD?” http://localhost:3000/uses/ptsd/ It is");
  expect(letterWords({ ...page, title: "PTSD" })).toContain("“PTSD”. http");
});

test("a page is cited by the site's name and the day of its newest change", () => {
  expect(citedPage(page, "apa")).toBe(
    "Ketamine in Plain Numbers. (2026, November 22). Ketamine & PTSD? http://localhost:3000/uses/ptsd/",
  );
  expect(citedPage(page, "vancouver")).toContain("Ketamine in Plain Numbers. Ketamine & PTSD? [Internet]. 2026.");
  expect(pageCsl(page).id).toBe("plain-numbers-uses-ptsd");
});
