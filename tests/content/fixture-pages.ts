/** A page with every layer that passes every check. */
export const explainer = `---
title: How fast can it work?
question: How fast can ketamine work?
answer: In one trial more people were better a day after ketamine than after a sedative.
need: As someone waiting, facing an infusion, I need to know how fast it works, so that I can plan.
section: understand
kind: explainer
audience: [patients, families]
topics: [rapid-onset]
certainty:
  - id: day-one
    claim: We do not know if more people are better a day after ketamine than after midazolam.
    rating: very-low
    by: dean-2021-unipolar#response-24h-midazolam
    reasons: [Few people took part.]
checked: 2026-11-22
next: 2027-11-22
changes:
  - date: 2026-11-22
    what: First published.
related: [/about/money/]
---

<InAMinute>

- Some people feel better within a day.

</InAMinute>

<HundredPeople of="murrough-2013#response-24h" certainty="day-one" title="Better a day later" />

<InFull>

## What was found?

Of those given ketamine, 64 of 100 had responded a day later [@murrough-2013]. The rest had not.

| Group | Responded |
| --- | --- |
| Ketamine | 64 of 100 [@murrough-2013] |

See [who pays](/about/money/).

</InFull>

<NotKnown>

Nobody knows how long it lasts.

</NotKnown>

<WhatYouCanDo>

- Ask how it is given.

</WhatYouCanDo>

<ForClinicians>

The odds ratio was 2.18 (95% CI 1.21 to 4.14) [@murrough-2013].

</ForClinicians>
`;

/** A page about the site itself, without layers. */
export const plain = `---
title: Who pays for this site
question: Who pays?
answer: Nobody pays.
need: As a reader, facing a claim, I need to know who pays, so that I can judge it.
section: about
kind: plain
audience: [patients]
topics: []
checked: 2026-11-22
next: 2027-11-22
changes:
  - date: 2026-11-22
    what: First published.
related: [/understand/rapid-onset/]
---

Nobody pays for this site.
`;
