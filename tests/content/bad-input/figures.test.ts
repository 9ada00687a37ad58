import { expect, test } from "vitest";
import { record, type SmallSite, told, toldOfRecord } from "../fixture";

const twoArms = (site: SmallSite, ketamine: string) =>
  site.change(record, "  - arm: ketamine\n    percent: 45.7\n", `  - {arm: ketamine, ${ketamine}}\n`);
const oddity = (kind: string) => `oddities:\n- {outcome: response-7d, kind: ${kind}, why: The source prints it so.}\n`;

test("more events than people", () => {
  expect(told((site) => twoArms(site, "events: 48, total: 47"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      response-7d, ketamine: 48 events among 47 people is impossible.
      Mend: look the two counts up in the source again.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("more people counted than the group has", () => {
  expect(told((site) => twoArms(site, "events: 20, total: 48"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      response-7d, ketamine: 48 people were counted, more than the 47 of the group.
      Mend: look both up in the source again; if the source prints it so, say so under oddities (total-above-group).

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a percentage that does not follow from its counts", () => {
  expect(told((site) => twoArms(site, "events: 20, total: 47, percent: 45.7"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      response-7d, ketamine: 45.7 of 100 does not follow from 20 of 47, which is 42.6.
      Mend: look it up in the source again; if the source prints it so, say so under oddities (percent-not-from-counts).

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => twoArms(site, "events: 20, total: 47, percent: 42.6"))).toBe("no problem");
  expect(told((site) => twoArms(site, "events: 20, total: 47, percent: 43"))).toBe("no problem");
});

test("a count below zero, in parts, or a percentage above 100", () => {
  expect(told((site) => twoArms(site, "events: -1, total: 47"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      outcomes, entry 2, results, entry 1, events: -1 must not be below 0.
      Mend: change it. It holds: how many people in the group this happened to.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => twoArms(site, "events: 1.5, total: 47"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      outcomes, entry 2, results, entry 1, events: 1.5 must be a whole number.
      Mend: change it. It holds: how many people in the group this happened to.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(told((site) => twoArms(site, "percent: 457"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      outcomes, entry 2, results, entry 1, percent: 457 must not be above 100.
      Mend: change it. It holds: the share of the group this happened to, of 100, as the source prints it.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a group that nobody defined", () => {
  expect(
    told((site) => site.change(record, "  - arm: midazolam\n    percent: 18.2", "  - arm: saline\n    percent: 18.2")),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:57
      response-7d: nobody defined a group "saline".
      Mend: add it to arms, or write one of: ketamine, midazolam.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an interval that misses its estimate", () => {
  expect(toldOfRecord("value: -7.95", "value: 7.95")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:71
      madrs-24h: the estimate 7.95 lies outside its interval, -12.71 to -3.2.
      Mend: look it up in the source again; if the source prints it so, say so under oddities (interval-misses-estimate).

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("an interval that runs backwards, or has one end", () => {
  expect(toldOfRecord("ci_low: -12.71\n    ci_high: -3.2", "ci_low: -3.2\n    ci_high: -12.71")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:72
      madrs-24h: the interval runs backwards, from -3.2 to -12.71.
      Mend: give the lower end first.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("    ci_high: -3.2\n", "")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:69
      madrs-24h: the interval has one end only.
      Mend: give both ci_low and ci_high, or neither.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("one id for two outcomes, or for two groups", () => {
  expect(toldOfRecord("- id: response-7d", "- id: madrs-24h")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:59
      The id "madrs-24h" is used twice in this record.
      Mend: give one of them another id.

    1 problem in 1 file. Nothing was built.
    "
  `);
  expect(toldOfRecord("- id: midazolam\n  comparator", "- id: ketamine\n  comparator")).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:29
      The id "ketamine" is used twice in this record.
      Mend: give one of them another id.

    content/sources/murrough-2013.yaml:40
      response-24h: nobody defined a group "midazolam".
      Mend: add it to arms, or write one of: ketamine.

    content/sources/murrough-2013.yaml:57
      response-7d: nobody defined a group "midazolam".
      Mend: add it to arms, or write one of: ketamine.

    content/sources/murrough-2013.yaml:66
      madrs-24h: nobody defined a group "midazolam".
      Mend: add it to arms, or write one of: ketamine.

    4 problems in 1 file. Nothing was built.
    "
  `);
});

test("an oddity excuses its own kind of check in its own outcome", () => {
  const spoil = (kind: string) => (site: SmallSite) => {
    twoArms(site, "events: 20, total: 47, percent: 45.7");
    site.write(record, site.read(record) + oddity(kind));
  };
  expect(told(spoil("percent-not-from-counts"))).toBe("no problem");
  expect(told(spoil("total-above-group"))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:55
      response-7d, ketamine: 45.7 of 100 does not follow from 20 of 47, which is 42.6.
      Mend: look it up in the source again; if the source prints it so, say so under oddities (percent-not-from-counts).

    content/sources/murrough-2013.yaml:96
      The oddity "total-above-group" of "response-7d" excuses nothing: the figures pass that check.
      Mend: take the entry out, or correct the outcome it names.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test("an oddity that excuses nothing", () => {
  expect(
    told((site) => site.write(record, site.read(record) + oddity("percent-not-from-counts"))),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:97
      The oddity "percent-not-from-counts" of "response-7d" excuses nothing: the figures pass that check.
      Mend: take the entry out, or correct the outcome it names.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("outcomes allowed by a caution that is not there", () => {
  expect(
    told((site) => site.write(record, `${site.read(record)}caution_allows: [response-8d]\n`)),
  ).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:96
      The caution allows "response-8d", which is no outcome of this record.
      Mend: write the id of an outcome.

    content/sources/murrough-2013.yaml:96
      The record allows outcomes without having a caution.
      Mend: take caution_allows out.

    2 problems in 1 file. Nothing was built.
    "
  `);
});

test("no main measure named, and yet one marked", () => {
  expect(told((site) => site.write(record, `${site.read(record)}no_main_measure: true\n`))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:96
      The record says that no main measure is named, and marks "madrs-24h" as one.
      Mend: take no_main_measure out, or primary from that outcome.

    1 problem in 1 file. Nothing was built.
    "
  `);
});

test("a result without its reason", () => {
  expect(told((site) => site.write(record, `${site.read(record)}result: better\n`))).toMatchInlineSnapshot(`
    "content/sources/murrough-2013.yaml:96
      The result is given by hand without a reason.
      Mend: add result_because with the sentence it rests on.

    1 problem in 1 file. Nothing was built.
    "
  `);
});
