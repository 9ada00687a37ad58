import { describe, expect, test } from "vitest";
import type { KnownTerm } from "../../../src/browser/known-terms";
import { asked, isSound, naming, plain, sentenceFound } from "../../../src/browser/query";

const terms: KnownTerm[] = [
  ["ketamine", "ketamine", "k", "ket", "party drug"],
  ["ect", "ECT", "shock therapy"],
  ["infusion", "infusion", "iv drip", "drip"],
  ["esketamine", "esketamine", "spravato"],
  ["bipolar", "bipolar disorder", "bi polar"],
  ["/questions/#guidelines", "What do guidelines say?", "apa", "american psychiatric association"],
  ["/questions/#rates", "Why do success rates differ?", "70 percent"],
  ["/questions/#work", "Will it work?", "success rate"],
  ["/uses/ptsd/", "Does it help PTSD?", "ptsd/trauma+success/work"],
  ["/questions/#end", "How do I stop?", "= stop =/= quit ="],
  ["benzodiazepine", "benzodiazepine", "xanax"],
  ["/compare/", "Is it better?", "better/than+ketamine+benzodiazepine"],
  ["/medicines/", "Which medicines change?", "with/ketamine+benzodiazepine"],
  ["/questions/#safe", "Is it safe?", "= is it safe ="],
  ["/questions/#stops", "What if it stops working?", "wears off", "stops working"],
];

test.each([
  ["  Can I   DRIVE? ", "can i drive"],
  ["what’s “K”?", "what's k"],
  ["follow-up", "follow-up"],
  ["?!", ""],
  ["70%", "70 percent"],
  ["70 %", "70 percent"],
  ["70 per cent success", "70 percent success"],
])("plain(%j) is %j", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ["how long does it last", "long last"],
  ["does ketamine damage memory", "damage memory"],
  ["what is it", "what is it"],
  ["does it really work", "work"],
  ["70 percent", "70"],
  ["set and setting", "setting"],
  ["ketamine", "what is ketamine"],
])("naming(%j) is %j", (query, expected) => {
  expect(naming(query)).toBe(expected);
});

describe("asked", () => {
  test.each<[string, string[], string | undefined]>([
    ["", [], undefined],
    ["bl", [], undefined],
    ["bladder", ["bladder"], undefined],
    ["K", ["what is ketamine"], "ketamine"],
    ["is K addictive", ["addictive", "k addictive"], "ketamine"],
    ["party drug", ["what is ketamine", "party drug"], "ketamine"],
    ["IV drip", ["infusion", "iv drip"], "infusion"],
    ["Spravato cost", ["esketamine cost", "spravato cost"], "esketamine"],
    ["shock therapy", ["ect", "shock therapy"], "ECT"],
    ["ECT or shock therapy", ["ect shock therapy"], undefined],
    ["it wears off", ["stops working", "wears off"], "What if it stops working?"],
    ["stops working", ["stops working"], "What if it stops working?"],
    ["esketamine Spravato", ["esketamine spravato"], undefined],
    ["esketamine", ["esketamine"], "esketamine"],
    ["70%", ["success rates differ", "70"], "Why do success rates differ?"],
    ["30 %", ["30"], undefined],
    ["apa", ["guidelines say"], "What do guidelines say?"],
    ["apa guideline", ["guidelines say", "apa guideline"], "What do guidelines say?"],
    ["PTSD success rate", ["help ptsd", "ptsd success rate"], "Does it help PTSD?"],
    ["will it work for trauma", ["help ptsd", "work trauma"], "Does it help PTSD?"],
    ["success rate", ["work", "success rate"], "Will it work?"],
    ["stop", ["stop"], "How do I stop?"],
    ["stop work", ["stop work"], undefined],
    ["will it work, success rate", ["work success rate"], "Will it work?"],
    ["is ketamine really safe", ["safe"], "Is it safe?"],
    ["is ketamine safe for old people", ["safe old people"], undefined],
    ["xanax", ["benzodiazepine", "xanax"], "benzodiazepine"],
    ["ketamine xanax", ["medicines change", "xanax"], "Which medicines change?"],
    ["is ketamine better than xanax", ["better", "better xanax"], "Is it better?"],
    ["bi polar", ["bipolar disorder", "bi polar"], "bipolar disorder"],
  ])("%j looks for %j", (text, queries, term) => {
    const answer = asked(text, terms);
    expect(answer.queries).toEqual(queries);
    expect(answer.ours?.term).toBe(term);
  });

  test("a word inside another word is no other word for a term", () => {
    expect(asked("market", terms)).toEqual({ queries: ["market"] });
  });
});

test.each<[string, string, number[], boolean]>([
  ["alchohol", "Dean et al. found", [1, 2], false],
  ["alcohol", "Trials of alcohol use", [2], true],
  ["studies", "One study of it", [1], true],
  ["naïve", "It was naive then", [2], true],
  ["zzz", "Zhang and others", [0], false],
  ["memory alchohol", "Of memory and al", [1, 3], true],
  ["forms", "Nothing marked here", [], true],
])("isSound(%j in %j) is as a reader would say", (query, content, locations, expected) => {
  expect(isSound({ content, locations, meta: { title: "The forms" } }, [query])).toBe(expected);
});

describe("sentenceFound", () => {
  const text = "It fades. Most people felt it fade within two weeks. Ask the clinic for a plan.";

  test("gives the sentence with the most of what was found, marked", () => {
    expect(sentenceFound(text, [1, 6, 8])).toEqual([
      { text: "Most people felt it ", found: false },
      { text: "fade", found: true },
      { text: " within ", found: false },
      { text: "two", found: true },
      { text: " weeks.", found: false },
    ]);
  });

  test("gives the beginning where nothing was found in the words", () => {
    expect(sentenceFound("One two three.", [])).toEqual([{ text: "One two three.", found: false }]);
  });

  test("marks no words that only ask", () => {
    expect(sentenceFound("Ketamine is an anaesthetic.", [0, 1])).toEqual([
      { text: "Ketamine", found: true },
      { text: " is an anaesthetic.", found: false },
    ]);
  });

  test("cuts a sentence that never ends", () => {
    const endless = Array.from({ length: 200 }, (_, at) => `word${at}`).join(" ");
    const words = sentenceFound(endless, [150])
      .map((piece) => piece.text)
      .join("")
      .split(" ");
    expect(words).toContain("word150");
    expect(words.length).toBeLessThanOrEqual(40);
  });
});
