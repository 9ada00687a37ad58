import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { asked } from "../../src/browser/query";
import { questionsAsked, synonyms } from "../../src/library/synonyms";

const read = (name: string) => parse(readFileSync(`content/${name}.yaml`, "utf8"));
const terms = [...synonyms(read("glossary").terms), ...questionsAsked(read("questions").questions)];

/** What people in trouble typed, and the question or page that must answer. */
const leads: Readonly<Record<string, readonly string[]>> = {
  "/questions/#bladder-pain": [
    "bladder hurts",
    "my bladder hurts",
    "my bladder really hurts",
    "bladder sore",
    "bladder pain",
    "pee blood",
    "i pee blood",
    "blood in pee",
    "blood in my pee",
    "burning",
    "burning when i pee",
    "it hurts to pee",
    "hurts when I pee",
    "cant pee",
  ],
  "/questions/#cancel-or-stop-early": [
    "should i go on",
    "how do i stop",
    "how to stop",
    "stop",
    "quit",
    "come off",
    "i want to stop",
    "stop infusions",
    "had some infusions want to stop",
  ],
  "/questions/#with-my-antidepressant": [
    "can I have it with my antidepressant",
    "can i have ketamine with sertraline",
    "ketamine and zoloft safe",
    "is it safe with Lexapro",
    "should I stay on my antidepressant",
    "zoloft",
    "sertraline",
    "ketamine sertraline",
    "ketamine with Zoloft",
  ],
  "/questions/#stop-other-medicines": ["how do i stop taking my antidepressant", "come off my meds"],
  "/questions/#does-it-help-addiction": ["stop drinking", "how do i stop drinking"],
  "/questions/#is-it-addictive": [
    "can't stop taking ketamine",
    "quit ketamine",
    "is ketamine addictive",
    "ketamine opiate addiction",
  ],
  "/questions/#what-if-it-stops-working": ["is it my fault", "is it my falt", "stopped working"],
  "/questions/#money-runs-out": [
    "run out of money",
    "ran out of money after four infusions",
    "can't afford more",
    "cant afford",
    "can't afford it",
    "cant aford",
    "too expensive",
    "no insurance",
  ],
  "/questions/#where-can-i-get-it": [
    "where can i get it",
    "where can i get it uk",
    "uk",
    "mexico",
    "nigeria",
    "south africa",
    "India",
    "clinics in mexico",
    "ketamine in nigeria",
    "ketamine south africa",
    "ketamine clinic near me",
  ],
  "/questions/#eating-and-drinking": [
    "can i drink water",
    "wine",
    "I had a glass of wine",
    "drank last night",
    "can i drink alcohol",
    "beer",
  ],
  "/questions/#will-it-work-for-me": [
    "success rate",
    "depression success rate",
    "does it work",
    "does ketamine cure depression",
    "does ketamine really work",
  ],
  "/questions/#could-it-make-me-worse": ["is it safe", "is ketamine safe"],
  "/questions/#too-young-old-pregnant": ["is ketamine safe in pregnancy"],
  "/questions/#after-a-birth": ["postnatal depression", "does ketamine work for postnatal depression"],
  "/questions/#how-long-does-it-last": ["how long does ketamine last"],
  "/questions/#low-or-tearful-today": ["not coping", "crying"],
  "/safety/other-medicines/": ["ketamine clonazepam"],
  "/questions/#with-my-pain-pills": [
    "pregabalin",
    "pregablin",
    "ketamine with pregabalin",
    "ketamine lyrica",
    "can i keep taking gabapentin",
    "tramadol and ketamine",
    "oxycodone and ketamine",
    "can i have ketamine for my pain if i take oxycodone",
    "can i cut down my oxycodone after",
    "percocet with ketamine",
  ],
  "/questions/#how-long-pain-relief": [
    "how long will it last for pain",
    "how much will my pain drop",
    "pain came back after ketamine",
    "how long does pain relief last",
    "ketamine for pain and depression",
    "pain and depression together",
  ],
  "/decide/compare/": ["what else is there", "alternatives", "is ketamine better than Zoloft"],
  "/uses/ocd/": ["ocd success rate", "ocd does it work", "does it work for ocd", "success rate OCD"],
  "/uses/ptsd/": ["ptsd success rate", "will it work for PTSD", "ptsd does it work"],
  "/uses/chronic-pain/": ["pain success rate", "does it work for pain", "CRPS success rate"],
  "/uses/bipolar-depression/": ["bipolar success rate", "does it work for bi-polar", "bipolar depression success rate"],
  "/uses/anxiety/": ["anxiety success rate"],
};

test.each(Object.entries(leads).flatMap(([to, typed]) => typed.map((words) => [words, to] as const)))(
  "%j leads to %s",
  (words, to) => {
    expect(asked(words, terms).ours?.id).toBe(to);
  },
);
