import { Fragment } from "react";
import { TrialCount } from "../components/figures/trial-count";
import { TrialTile } from "../components/figures/trial-tile";
import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { LinkItems } from "../components/frame/link-items";
import { topicNames } from "../components/frame/topics";
import { TrialNumbers } from "../components/prose/evidence-table";
import type { Rendered } from "../components/render";
import { wallStyleAddress } from "../components/wall-style-address";
import { library } from "../library/library";
import { yearSpans } from "../library/trial-years";
import { trialsAddress, trialsIn, trialsOn, trialTopics } from "../library/trials";
import type { EvidenceRecord } from "../schema/record";
import { type Topic, topics } from "../schema/vocabulary";
import { rendered } from "./page";

/** The topics that have a page of their trials. */
export function trialTopicAddresses(): { params: { topic: string } }[] {
  return trialTopics(library().records).map((topic) => ({ params: { topic } }));
}

/** Every randomised trial of ketamine and its relatives, or every one on a topic, as tiles of one width, each row of one height. */
export function renderTrials(name?: string): Rendered {
  const topic = topics.find((one) => one === name);
  if (name !== undefined && !topic) throw new Error(`No topic ${name}`);
  const { records, pages } = library();
  const all = trialsIn(records);
  const trials = topic ? trialsOn(topic, all) : all;
  const title = topic ? `The trials we found: ${topicNames[topic]}` : "The trials we found, one tile each";
  const answer = `The ${trials.length} randomised ${trials.length === 1 ? "trial" : "trials"} of ${medicineWords(topic)}, positive, null and unfinished ones alike.`;
  const explained = topic ? [...pages.values()].filter((page) => page.topics.includes(topic)) : [];
  return rendered({
    title,
    description: answer,
    address: trialsAddress(topic),
    here: "/research/",
    stylesheet: wallStyleAddress,
    content: (
      <div className="listing wall">
        <Breadcrumbs
          to={[
            { address: "/research/", name: "Research" },
            ...(topic ? [{ address: trialsAddress(), name: "The trials we found" }] : []),
          ]}
        />
        <h1>{title}</h1>
        <p className="answer">{answer}</p>
        <p>
          A tile tells how a trial came out on the result it was built to measure. It does not tell how large an effect
          was, how long it lasted or how sure anyone can be, so tiles are not votes to be counted. Trials that find
          little are published less often, and this library holds the trials we found, not all there are.
        </p>
        <TrialFilter topic={topic} />
        <p>
          A trial may stand under several subjects. “Esketamine” counts every trial of that medicine, whatever its
          subject.
        </p>
        <h2 id="results">How they came out</h2>
        <TrialCount trials={trials} />
        {explained.length > 0 ? (
          <>
            <h2 id="explained">What they mean, in words</h2>
            <ul className="links">
              <LinkItems to={explained} />
            </ul>
          </>
        ) : null}
        <h2 id="trials">The trials, oldest first</h2>
        <p>
          Those whose year we did not find, most of them plans, stand last. Every tile has the same width, frame and
          parts, whatever the trial found; none is larger for its result. A name leads to its figures and its limits. A
          double edge marks esketamine, which is not the same medicine as ketamine.
          {topic ? "" : " Each subject’s page also tells how the medicine was given."}
        </p>
        {topic ? <Tiles trials={trials} level={3} /> : <TilesByYear trials={trials} />}
        {topic ? (
          <>
            <h2 id="numbers">Their doses, groups and main numbers</h2>
            <p>For clinicians: as the sources print them, in the same order, whatever a trial found.</p>
            <TrialNumbers trials={trials} />
          </>
        ) : null}
      </div>
    ),
  });
}

function Tiles({ trials, ...shape }: { trials: readonly EvidenceRecord[]; level: 3 | 4; brief?: boolean }) {
  return (
    <ol className="tiles">
      {trials.map((trial) => (
        <TrialTile key={trial.id} trial={trial} {...shape} />
      ))}
    </ol>
  );
}

/** All trials under headings to skim and to jump to. */
function TilesByYear({ trials }: { trials: readonly EvidenceRecord[] }) {
  const spans = yearSpans(trials);
  return (
    <>
      <nav className="trial-filter" aria-label="Trials by year">
        <ul>
          {spans.map(({ id, name, trials: { length } }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {name} ({length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {spans.map(({ id, name, trials }) => (
        <Fragment key={id}>
          <h3 id={id}>{name}</h3>
          <Tiles trials={trials} level={4} brief />
        </Fragment>
      ))}
    </>
  );
}

/** Of what the trials of a page are, as its first sentence goes on. */
function medicineWords(topic: Topic | undefined): string {
  if (topic === "esketamine") return "esketamine in our library, alone or beside ketamine";
  return `ketamine and its relatives in our library${topic ? " on this subject" : ""}`;
}

/** A way to the trials of each subject; works without script. */
function TrialFilter({ topic }: { topic: Topic | undefined }) {
  const { records } = library();
  const trials = trialsIn(records);
  const ways = [
    { address: trialsAddress(), name: "All", count: trials.length, here: topic === undefined },
    ...trialTopics(records)
      .sort((a, b) => order(a) - order(b))
      .map((one) => ({
        address: trialsAddress(one),
        name: topicNames[one],
        count: trialsOn(one, trials).length,
        here: one === topic,
      })),
  ];
  return (
    <nav className="trial-filter" aria-label="Trials by subject">
      <ul>
        {ways.map(({ address, name, count, here }) => (
          <li key={address}>
            <a href={address} {...(here ? { "aria-current": "page" as const } : {})}>
              {name} ({count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function order(topic: Topic): number {
  return Object.keys(topicNames).indexOf(topic);
}
