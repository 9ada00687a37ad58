import { HundredPeople } from "../components/figures/hundred-people";
import { PersonShapes } from "../components/figures/person";
import { shortHelp } from "../components/frame/short-help";
import { figureOf } from "../components/page-context";
import { Cite, SourcePopovers } from "../components/prose/cite";
import type { Rendered } from "../components/render";
import { gapBetween } from "../evidence/gap";
import { recordNamed } from "../evidence/named-outcome";
import { peopleOutOf } from "../evidence/people";
import { twoGroups } from "../evidence/two-groups";
import { homeClaimAt, homeHarm } from "../library/home";
import { library, list } from "../library/library";
import { site } from "../site";
import { rendered } from "./page";
import { homeClaim, homeFact, homeImage } from "./share-cards";
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
    title: "I am a clinician",
    text: "Evidence by use, harms with rates, guidelines by country.",
    address: "/clinicians/",
  },
  {
    title: "I need to know tonight",
    text: "You are thinking of suicide, someone you love talks of dying, or one of you had ketamine.",
    address: "#tonight",
  },
];

/** Where a reader who cannot wait is answered at once, in the words of someone awake at night. */
const tonight = [
  { asked: "I am thinking of suicide, or of hurting myself", address: "/help/" },
  { asked: "Someone I love talks of dying", address: "/help/#for-someone-else" },
  { asked: "Tonight is bad, but I am not in danger", address: "/help/#bad-night" },
  { asked: "When do I call an ambulance?", address: "/help/#emergency" },
  {
    asked: "I had ketamine, and I feel odd, low or confused",
    address: "/clinic/the-day/#what-if-i-feel-low-tearful-or-confused-afterwards",
  },
  {
    asked: "I am with someone who had it. When do I call?",
    address: "/families/supporting-someone/#when-do-i-call-for-help",
  },
  { asked: "I took it at home, or without a clinic", address: "/safety/at-home/#what-you-can-do" },
  { asked: "Can I trust this clinic?", address: "/clinic/good-care/#what-are-the-warning-signs" },
];

/** The home page opens with a figure and a certainty mark, not with a slogan. */
export function renderHome(): Rendered {
  const { pages, records } = library();
  const onset = pages.get(homeClaimAt.page);
  const page = {
    address: "/",
    cites: [recordNamed(homeFact.of), recordNamed(homeHarm.of)],
    certainty: onset?.certainty ?? [],
  };
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
              <li key={address} {...(address === "#tonight" ? { className: "screen-only" } : {})}>
                <a href={address}>{title}</a>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="first-figure">
          <HundredPeople of={homeFact.of} context={context} certainty={homeClaimAt.id} title={homeFact.title} compact />
          <p className="figure-note">
            {figureNote()} This is one day after one infusion;{" "}
            <a href="/understand/how-long-it-lasts/">the lift often fades</a>.
          </p>
          <p className="figure-note">
            {harmNote()}
            <Cite of={recordNamed(homeHarm.of)} context={context} />. There are{" "}
            <a href="/safety/side-effects/">other harms</a>.
          </p>
        </div>
        {/* nobody prints it for tonight */}
        <section className="question-links screen-only" aria-labelledby="tonight">
          <h2 id="tonight">Do you need to know tonight?</h2>
          <ul>
            {tonight.map(({ asked, address }) => (
              <li key={address}>
                <a href={address}>{asked}</a>
                {address === "/help/" ? <Numbers /> : null}
              </li>
            ))}
          </ul>
        </section>
        <section className="question-links" aria-labelledby="first-questions">
          <h2 id="first-questions">What do you want to know?</h2>
          <ul>
            {homeQuestions().map(({ id, question }) => (
              <li key={id}>
                <a href={`/questions/#${id}`}>{question}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/questions/">All questions people ask</a>
          </p>
        </section>
        <SourcePopovers context={context} ids={page.cites} />
      </div>
    ),
  });
}

/** Whose the rating of the figure is, and whether its gap may be chance, as its record says. */
function figureNote(): string {
  const { record, outcome } = figureOf(library().records, homeFact.of);
  const { treatment, comparator } = twoGroups(record, outcome);
  const clear = comparator && gapBetween(record.type, outcome, treatment.arm, comparator.arm)?.clear;
  const by = homeClaim().by === "us" ? undefined : outcome.certainty?.by.replace(/ \(.*\)$/, "");
  return `The rating is ${by ? `${by}’s` : "ours"}${clear ? "" : ", and the gap may be chance"}.`;
}

/** What the infusion of another trial did to people while it ran, beside the same comparator, with both sides of each count. */
function harmNote(): string {
  const { record, outcome } = figureOf(library().records, homeHarm.of);
  const { treatment, comparator } = twoGroups(record, outcome);
  if (!comparator) throw new Error(`${homeHarm.of} is a harm without a comparator; the home page shows none such.`);
  const [felt, compared] = [treatment, comparator].map(({ name, share }) =>
    peopleOutOf(100, { parts: [{ name, amount: share / 100 }] }),
  );
  const counted = (treatment.total ?? 0) + (comparator.total ?? 0);
  return (
    `In a trial of ${counted} ${homeHarm.people}, ${homeHarm.felt} to ${felt?.parts[0]?.people} of 100 while ketamine ran and not to ${felt?.rest}; ` +
    `on the sedative to ${compared?.parts[0]?.people} and not to ${compared?.rest}`
  );
}

/** Whom to call, beside the first thing that someone may need tonight. */
function Numbers() {
  return (
    <div className="letters">
      <ul>
        {shortHelp.map(({ place, call }) => (
          <li key={place}>
            <a href={`tel:${call.replaceAll(" ", "")}`}>
              {place} {call}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The questions that the list puts on the home page, in its order. */
function homeQuestions(): { id: string; question: string }[] {
  const { home, questions } = list("questions");
  return home.flatMap((id) => questions.find((question) => question.id === id) ?? []);
}
