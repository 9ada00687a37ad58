import type { Rendered } from "../components/render";
import { library } from "../library/library";
import { sectionNames, sectionPurposes } from "../library/section-names";
import { type Section, sections } from "../schema/vocabulary";
import { rendered } from "./page";
import { sectionExtras } from "./section-extras";
import { collectionData } from "./structured-data/lists";

export function sectionAddresses(): { params: { section: string } }[] {
  return sections.map((section) => ({ params: { section } }));
}

/** The list of a section's pages, each with its answer in a sentence. */
export function renderSection(name: string): Rendered {
  const section = sections.find((one) => one === name);
  if (!section) throw new Error(`No section ${name}`);
  const entries = [...library().pages.values()].filter((page) => page.section === section);
  const items = [
    ...entries.map(({ address, title, answer }) => ({ address, title, answer })),
    ...(sectionExtras[section] ?? []),
  ];
  const order = sectionOrder[section] ?? [];
  const rank = (address: string): number => {
    const at = order.indexOf(address.split("/").at(-2) ?? "");
    return at < 0 ? order.length : at;
  };
  items.sort((a, b) => rank(a.address) - rank(b.address) || a.title.localeCompare(b.title, "en"));
  const about = { title: sectionNames[section], description: sectionPurposes[section], address: `/${section}/` };
  return rendered({
    ...about,
    data: collectionData(about),
    here: `/${section}/`,
    content: (
      <div className="listing">
        <h1>{sectionNames[section]}</h1>
        <p className="answer">{sectionPurposes[section]}</p>
        {section === "about" ? <WhoMakesIt /> : null}
        {section === "families" ? <IfTheyTalkOfDying /> : null}
        <ul className="cards">
          {items.map(({ address, title, answer }) => (
            <li key={address}>
              <h2>
                <a href={address}>{title}</a>
              </h2>
              <p>{answer}</p>
            </li>
          ))}
        </ul>
      </div>
    ),
  });
}

/** Who stands behind the site, in the first lines of the pages about it. */
function WhoMakesIt() {
  return (
    <p>
      A small group of people and software makes it. We have no credentials to show, and no clinician has reviewed any
      page yet: <a href="/about/how-we-work/#who-makes-this-site">who makes this site</a>.
    </p>
  );
}

/** The door of a family that cannot wait: it stands before every page of the section. */
function IfTheyTalkOfDying() {
  return (
    <p>
      If they talk of dying: <a href="/help/#for-someone-else">what to say and do now</a>.
    </p>
  );
}

const sectionOrder: Partial<Record<Section, readonly string[]>> = {
  understand: [
    "what-it-is",
    "rapid-onset",
    "how-long-it-lasts",
    "how-it-might-work",
    "forms",
    "off-label",
    "claims-checked",
  ],
  uses: [
    "treatment-resistant-depression",
    "suicidal-thoughts",
    "bipolar-depression",
    "ptsd",
    "ocd",
    "anxiety",
    "chronic-pain",
    "alcohol-and-drug-problems",
    "with-ect",
  ],
  safety: ["side-effects", "long-term-risks", "who-should-not", "other-medicines", "at-home"],
  clinic: ["why-the-setting-matters", "good-care", "the-day", "with-therapy", "cost-and-access", "questions-to-ask"],
  decide: ["aid", "compare", "without-it", "why-numbers-differ", "if-it-fades"],
  research: ["open-questions", "trials", "reading-a-trial"],
  clinicians: ["summary", "guidelines", "share"],
};
