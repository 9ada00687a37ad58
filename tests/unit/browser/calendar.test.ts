import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFor, type Reminder } from "../../../src/browser/calendar";

const reminders: readonly Reminder[] = [
  { id: "day", days: 0, title: "No driving; not today, please", words: "Rest.\nDo not cycle, either." },
  { id: "week", days: 7, title: "Look in: is it fading?", words: `Größe ${"ä".repeat(90)} \\ end` },
];

/** The events of a calendar as a calendar program reads them. */
function read(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => {
    const { summary, description, startDate, endDate, uid } = new ICAL.Event(event);
    const alarm = event.getFirstSubcomponent("valarm");
    return {
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      whole: startDate.isDate,
      uid,
      alarm: alarm?.getFirstPropertyValue("trigger")?.toString(),
      said: alarm?.getFirstPropertyValue("description"),
    };
  });
}

test("a calendar program reads the days, the words and the times to be told", () => {
  expect(read(calendarFor("2026-12-01", reminders))).toEqual([
    {
      summary: reminders[0]?.title,
      description: reminders[0]?.words,
      start: "2026-12-01",
      end: "2026-12-02",
      whole: true,
      uid: "20261201-day@plain-numbers.invalid",
      alarm: "PT8H",
      said: reminders[0]?.title,
    },
    {
      summary: reminders[1]?.title,
      description: reminders[1]?.words,
      start: "2026-12-08",
      end: "2026-12-09",
      whole: true,
      uid: "20261201-week@plain-numbers.invalid",
      alarm: "PT8H",
      said: reminders[1]?.title,
    },
  ]);
});

test.each([
  ["2028-02-22", "2028-02-29"],
  ["2027-02-22", "2027-03-01"],
  ["2026-12-28", "2027-01-04"],
  // the clocks change between the two
  ["2026-03-27", "2026-04-03"],
])("a week after %s is %s", (day, week) => {
  expect(read(calendarFor(day, reminders))[1]?.start).toBe(week);
});

test("lines end as the standard asks and are at most 75 octets long", () => {
  const text = calendarFor("2026-12-01", reminders);
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
});

test.each(["2026-02-30", "2026-13-01", "tomorrow", "", "2026-1-1"])("%j is not a day", (day) => {
  expect(() => calendarFor(day, reminders)).toThrow(RangeError);
});
