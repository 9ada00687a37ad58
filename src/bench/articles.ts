import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Plain words to fill an article with; which ones does not matter to a build, how many does. */
const sentence = "People who were given the treatment said that they felt a little better than before.";

/**
 * An article of a given length, in the form the content check accepts.
 *
 * @param index tells articles apart.
 * @param words how many words its full text has, to the nearest sentence.
 */
export function article(index: number, words: number): string {
  const perSentence = sentence.split(" ").length;
  const paragraphs = Array.from({ length: Math.round(words / perSentence / 4) }, (_, at) => {
    const heading =
      at % 5 === 0
        ? `## What is question ${["one", "two", "three", "four", "five"][(at / 5) % 5]}, part ${"abcdefghij"[Math.floor(at / 25) % 10]}?\n\n`
        : "";
    return `${heading}${Array(4).fill(sentence).join(" ")}`;
  });
  return `---
title: Measured article ${numeral(index)}
question: How long does article ${numeral(index)} take?
answer: This article only measures how long a build takes.
need: As a builder, facing many articles, I need to know the time, so that I can plan.
section: understand
kind: guide
audience: [patients]
topics: []
checked: 2026-11-22
next: 2027-11-22
changes:
  - date: 2026-11-22
    what: First published.
related: [/help/, /glossary/]
---

<InAMinute>

- ${sentence}
- ${sentence}

</InAMinute>

<InFull>

${paragraphs.join("\n\n")}

</InFull>

<NotKnown>

${sentence}

</NotKnown>

<WhatYouCanDo>

- ${sentence}

</WhatYouCanDo>
`;
}

/** How long measured articles are, in words. */
export const articleWords = 1200;

/**
 * Writes so many measured articles into a copy of the project: `content/pages/understand/measured-0.mdx` and on.
 *
 * @param folder the copy's folder; the project's own content is not the place for them.
 */
export function addArticles(folder: string, count: number): void {
  const section = join(folder, "content", "pages", "understand");
  mkdirSync(section, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(section, `measured-${index}.mdx`), article(index, articleWords));
}

/** A number as letters, since a page's front matter holds no numbers. */
function numeral(index: number): string {
  return [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
