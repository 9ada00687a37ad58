import { describe, expect, test } from "vitest";
import { record, type SmallSite, told, toldOfPage } from "../fixture";

const figure = '<HundredPeople of="murrough-2013#response-24h" certainty="day-one" title="Better a day later" />';
/** What is said of this figure in place of the good page's own. */
const drawn = (written: string, spoil: (site: SmallSite) => void = () => {}) =>
  told((site) => {
    site.change("content/pages/understand/rapid-onset.mdx", figure, written);
    spoil(site);
  });

describe("a figure that nobody could draw", () => {
  test("of an outcome without a time that could be placed", () => {
    const overTime =
      '<OverTime of="murrough-2013#response-24h, murrough-2013#response-7d" certainty="day-one" title="Better" />';
    expect(drawn(overTime)).toBe("no problem");
    const untimed = (timepoint: string) =>
      drawn(overTime, (site) => {
        const [before, after] = site.read(record).split("id: response-24h\n");
        site.write(record, `${before}id: response-24h\n${after?.replace(/^ *timepoint: .*\n/m, timepoint)}`);
      });
    expect(untimed("")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        murrough-2013#response-24h has no time that could be placed: its record gives none.
        Mend: write its timepoint in the record, like 24 hours, if its source gives one; or draw it with HundredPeople.

      content/pages/understand/rapid-onset.mdx:30
        murrough-2013#response-24h has no time that could be placed: none.
        Mend: choose a result whose timepoint holds a length of time, such as 24 hours.

      2 problems in 1 file. Nothing was built.
      "
    `);
    expect(untimed("  timepoint: end of treatment\n")).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        murrough-2013#response-24h has no time that could be placed: “end of treatment”.
        Mend: write its timepoint in the record, like 24 hours, if its source gives one; or draw it with HundredPeople.

      content/pages/understand/rapid-onset.mdx:30
        murrough-2013#response-24h has no time that could be placed: end of treatment.
        Mend: choose a result whose timepoint holds a length of time, such as 24 hours.

      2 problems in 1 file. Nothing was built.
      "
    `);
  });

  test("of rows without a common measure", () => {
    expect(
      drawn(
        '<ForestPlot of="murrough-2013#madrs-24h, dean-2021-unipolar#response-24h-midazolam" certainty="day-one" title="All" />',
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        The rows of <ForestPlot> share no measure: murrough-2013#madrs-24h (mean-difference), dean-2021-unipolar#response-24h-midazolam (odds-ratio).
        Mend: draw rows of one measure, or rows that each count people in two groups.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });

  test("of a group without a share, or of one group twice", () => {
    const [whole, chosen] = [
      figure,
      figure.replace(" certainty", ' treatment="ketamine" comparator="ketamine" certainty'),
    ];
    expect(toldOfPage(whole, chosen)).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        <HundredPeople> compares the group "ketamine" with itself.
        Mend: write two of: ketamine, midazolam.

      1 problem in 1 file. Nothing was built.
      "
    `);
    const counted = figure.replace(" certainty", ' treatment="ketamine" comparator="midazolam" certainty');
    expect(
      drawn(counted, (site) => {
        const [before, after] = site.read(record).split("id: response-24h\n");
        site.write(
          record,
          `${before}id: response-24h\n${after?.replace(/(arm: midazolam,\n *)percent: [\d.]+, total: 25/, "$1mean: 3")}`,
        );
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/understand/rapid-onset.mdx:30
        murrough-2013#response-24h holds no share of people for the group "midazolam".
        Mend: write one of: ketamine.

      1 problem in 1 file. Nothing was built.
      "
    `);
  });
});
