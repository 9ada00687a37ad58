import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * The number of standard errors on each side of an estimate that holds the middle `level` of a normal distribution:
 * 1.96 for 0.95.
 *
 * @param level confidence level as a share between 0 and 1, both excluded (0.95, not 95)
 * @throws RangeError when the level is outside that range
 */
export function twoSidedZ(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level is a share between 0 and 1, such as 0.95; got ${level}.`);
  }
  return normalQuantile(0.5 + level / 2, 0, 1);
}
