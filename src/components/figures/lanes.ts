/**
 * The lane of each mark on a line, so that no mark hides another or its number: each goes into the lowest lane where it has
 * room. Lanes mean nothing; only the place along the line does.
 *
 * @param places where the marks stand, in percent of the line, in rising order.
 * @param room the percent of the line that a mark needs for itself.
 */
export function lanesOf(places: readonly number[], room: number): number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((taken) => place - taken >= room);
    const lane = free < 0 ? last.length : free;
    last[lane] = place;
    return lane;
  });
}
