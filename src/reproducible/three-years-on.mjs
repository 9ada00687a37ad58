// Read before anything else by every process of a second build: the clock stands three years later, at another hour.
const later = 3 * 365.25 * 24 * 3600 * 1000 + 7 * 3600 * 1000;
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now() + later] : given));
  }

  static now() {
    return now() + later;
  }
};
