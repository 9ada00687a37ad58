import { HundredPeople } from "../components/figures/hundred-people";
import { PersonShapes } from "../components/figures/person";
import { CertaintyMark } from "../components/prose/certainty-mark";
import { SourcePopovers } from "../components/prose/cite";
import type { Rendered } from "../components/render";
import { library, type PageEntry } from "../library/library";
import { site } from "../site";
import { rendered } from "./page";
import { homeFact, homeImage } from "./share-cards";
import { webSiteData } from "./structured-data/web-page";

const doors = [
  {
    title: "I am deciding",
    text: "What it is, how well it works, what can go wrong, what else there is.",
    address: "/decide/",
  },
  {
    title: "I am supporting someone",
    text: "What you will see, what to ask, and room for your doubts.",
    address: "/families/",
  },
  {
    title: "I am treating",
    text: "Evidence by use, harms with rates, guidelines by country.",
    address: "/clinicians/",
  },
];

/** The home page opens with a figure and a certainty mark, not with a slogan. */
export function renderHome(): Rendered {
  const { pages, records } = library();
  const onset = pages.get("/understand/rapid-onset/");
  const page = {
    address: "/",
    cites: ["murrough-2013", "dean-2021-unipolar"],
    certainty: onset?.certainty ?? [],
  } as unknown as PageEntry;
  const context = { page, records, glossary: new Map(), noted: new Set<string>() };
  return rendered({
    title: site.name,
    description: site.purpose,
    address: "/",
    data: webSiteData(),
    share: homeImage(),
    content: (
      <div className="home">
        <PersonShapes />
        <div className="opening">
          <h1>Ketamine infusions, in plain numbers</h1>
          <p className="answer">
            What is known, how sure anyone can be, and what is not known. For patients, families and clinicians.
            Independent: nothing is sold, nobody is tracked.
          </p>
          <ul className="doors">
            {doors.map(({ title, text, address }) => (
              <li key={address}>
                <a href={address}>{title}</a>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="first-figure">
          <HundredPeople of={homeFact.of} context={context} title={homeFact.title} />
          <p className="figure-sure">
            <CertaintyMark rating={homeFact.rating} /> Cochrane’s rating of the trials of this kind taken together: few
            people, and many could guess what they were given. It is one day after one infusion;{" "}
            <a href="/understand/how-long-it-lasts/">most of the effect fades</a>.
          </p>
        </div>
        <SourcePopovers context={context} ids={["murrough-2013"]} />
      </div>
    ),
  });
}
