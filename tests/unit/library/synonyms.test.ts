import { expect, test, vi } from "vitest";
import { knownTerms } from "../../../src/browser/known-terms";
import { inBars, type KnownTerm, questionsAsked, synonyms } from "../../../src/library/synonyms";

const definition = "A word.";

test("other words go to the first term that gives them, in small letters; a term stays as it is written", () => {
  expect(
    synonyms([
      { id: "ketamine", term: "Ketamine", also: ["K", "Special K"], definition },
      { id: "potassium", term: "potassium", also: ["k"], definition },
      { id: "plain", term: "plain", definition },
    ]),
  ).toEqual([["ketamine", "Ketamine", "k", "special k"]]);
});

test("a word that is a term, or that holds its own term, needs no other", () => {
  expect(
    synonyms([
      { id: "relapse", term: "relapse", also: ["relapsed", "remission", "wore off"], definition },
      { id: "remission", term: "remission", also: ["in remission"], definition },
    ]),
  ).toEqual([["relapse", "relapse", "wore off"]]);
});

test("a question that readers type in fewer words is given with its address, and words for its page with the page's", () => {
  const asked = { reader: "patient", stage: "long-term", answer: "It may.", page: "/decide/if-it-fades/" } as const;
  expect(
    questionsAsked([
      { id: "stops", question: "What if it stops?", also: ["Wears off"], ...asked },
      { id: "other", question: "What else?", ...asked },
      { id: "fades", question: "Does it fade?", page_for: ["Fade+when"], ...asked },
    ]),
  ).toEqual([
    ["/questions/#stops", "What if it stops?", "wears off"],
    ["/decide/if-it-fades/", "Does it fade?", "fade+when"],
  ]);
});

test("a term with its letters in brackets goes by the letters, which pages use, and may be asked for in full", () => {
  expect(
    synonyms([
      { id: "ect", term: "electroconvulsive therapy (ECT)", also: ["ECT", "shock therapy"], definition },
      { id: "label", term: "label (of a medicine)", also: ["package insert"], definition },
    ]),
  ).toEqual([
    ["ect", "ECT", "electroconvulsive therapy", "shock therapy"],
    ["label", "label", "package insert"],
  ]);
});

test("terms written between bars are read as they were, their ids spelt by the term or not", async () => {
  const terms: KnownTerm[] = [
    ["ect", "ECT", "electroconvulsive therapy", "shock therapy"],
    ["vital-signs", "vital signs", "pulse"],
    ["arrhythmia", "irregular heartbeat", "palpitations"],
    ["/questions/#sex", 'Will I lose "interest", or not?', "alzheimer's"],
  ];
  const written = inBars(terms);
  expect(written).toMatch(/^ect\|ECT\|.*\|\|\|vital signs\|pulse\|\|arrhythmia\|irregular heartbeat\|/);
  vi.stubGlobal("fetch", async () => Response.json(written));
  expect(await knownTerms()).toEqual(terms);
  vi.unstubAllGlobals();
});
