/** A day to write into a calendar, counted from the appointment. */
export type Reminder = { id: string; days: number; title: string; words: string };

/**
 * A calendar of whole days around an appointment (RFC 5545: text/calendar). Whole days have no time zone, and the
 * stamp is the chosen day itself, so that the same day always gives the same file.
 *
 * @param date the day of the appointment, written year-month-day.
 * @param reminders what to write, and on which day after the appointment.
 * @throws RangeError where the date is no day that exists.
 */
export function calendarFor(date: string, reminders: readonly Reminder[]): string {
  const stamp = `${compact(date, 0)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ketamine in Plain Numbers//Days//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...reminders.flatMap(({ id, days, title, words }) => [
      "BEGIN:VEVENT",
      `UID:${compact(date, 0)}-${id}@plain-numbers.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date, days)}`,
      `DTEND;VALUE=DATE:${compact(date, days + 1)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(words)}`,
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      // in the morning of that day, in whichever zone the reader is
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:PT8H",
      `DESCRIPTION:${escaped(title)}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A day some days after a date, as RFC 5545 writes it: 20261201. */
function compact(date: string, days: number): string {
  const start = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date))
    throw new RangeError(`"${date}" is not a day.`);
  start.setUTCDate(start.getUTCDate() + days);
  return start.toISOString().slice(0, 10).replaceAll("-", "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Folds a line after at most 75 octets, never inside a character. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let length = 0;
  let text = "";
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > 75) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

/**
 * Shows the date field of a part of a page, which is hidden without script, and makes the calendar file on the device
 * when the reader asks for it. The words of the reminders are those that stand on the page.
 *
 * @param part the part that holds the reminders (`data-reminder`) and the date field (`data-calendar`).
 */
export function offerCalendar(part: ParentNode): void {
  const place = part.querySelector<HTMLElement>("[data-calendar]");
  const date = place?.querySelector<HTMLInputElement>("input[type=date]");
  const said = place?.querySelector<HTMLElement>("[role=status]");
  if (!place || !date) return;
  const words = (entry: Element, name: string) => entry.querySelector(`[data-${name}]`)?.textContent ?? "";
  const reminders = [...part.querySelectorAll<HTMLElement>("[data-reminder]")].map((entry) => ({
    id: entry.dataset.reminder ?? "",
    days: Number(entry.dataset.days),
    title: words(entry, "title"),
    words: words(entry, "words"),
  }));
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => {
    if (said) said.textContent = (date.value ? said.dataset.made : said.dataset.unread) ?? "";
    if (!date.value) return date.focus();
    const file = URL.createObjectURL(new Blob([calendarFor(date.value, reminders)], { type: "text/calendar" }));
    const link = document.createElement("a");
    link.href = file;
    link.download = `days-${date.value}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  });
}
