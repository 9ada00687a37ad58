import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { record, told } from "../fixture";

test("a retracted source in every place that draws its figures: a page, the told numbers, how fast, the decision aid", () => {
  const aid = "content/decision-aid.yaml";
  const said = told((site) => {
    site.change(
      record,
      "type: randomised-trial\n",
      "type: randomised-trial\nretracted:\n  date: 2026-05-07\n  notice: https://doi.org/10.1000/notice.9\ncaution: It was retracted.\n",
    );
    const fields = parse(site.read(aid)) as { chances: { rows: unknown[] } };
    const row = {
      option: "infusion",
      of: "murrough-2013#response-24h",
      arm: "ketamine",
      when: "A day later.",
      who: "Adults.",
    };
    fields.chances.rows.push(row);
    site.write(aid, stringify(fields));
  });
  expect(said).toMatchInlineSnapshot(`
    "content/decision-aid.yaml:53
      murrough-2013 has a caution (It was retracted.) and may not stand here.
      Mend: choose another figure.

    content/how-fast.yaml:5
      murrough-2013 has a caution (It was retracted.) and may not stand in a picture.
      Mend: choose another figure.

    content/options.yaml:14
      24 comes from murrough-2013, which has a caution (It was retracted.), and stands where such figures may not, in “Within 24 hours [@murrough-2013].”
      Mend: say it in words, or move it to In full with the reason.

    content/pages/understand/rapid-onset.mdx:30
      murrough-2013 has a caution (It was retracted.) and may not stand in a picture.
      Mend: choose another figure; its numbers may stand in In full with the reason.

    content/questions.yaml:6
      64 comes from murrough-2013, which has a caution (It was retracted.), and stands where such figures may not, in “A day later 64 of 100 had responded [@murrough-2013].”
      Mend: say it in words, or move it to In full with the reason.

    content/told-numbers.yaml:2
      murrough-2013 has a caution (It was retracted.) and may not stand in a picture.
      Mend: choose another figure.

    content/told-numbers.yaml:6
      28 comes from murrough-2013, which has a caution (It was retracted.), and stands where such figures may not, in “midazolam (28 of 100)”
      Mend: say it in words, or move it to In full with the reason.

    7 problems in 6 files. Nothing was built.
    "
  `);
});
