import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type EvidenceCheck, evidenceCheck } from "../../../src/freshness/evidence-check";
import type { EvidenceRecord } from "../../../src/schema/record";
import { aRecord, crossrefWork, hasty, pubmedArticle, pubmedSummaries, Services } from "./services";

let folder: string;
let services: Services | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "freshness-"));
});
afterEach(async () => {
  await services?.close();
  services = undefined;
  rmSync(folder, { recursive: true, force: true });
});

type Replies = { crossref?: Record<string, string | number>; pubmed?: Record<string, Record<string, unknown>> };

/** Answers as both services do: what is not listed is not known to them. */
function serviceWith({ crossref = {}, pubmed = {} }: Replies): Services {
  return new Services((request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    if (url.pathname === "/pubmed/esummary.fcgi") {
      const ids = (url.searchParams.get("id") ?? "").split(",");
      const unknown = { error: "cannot get document summary" };
      response.end(pubmedSummaries(Object.fromEntries(ids.map((id) => [id, pubmed[id] ?? unknown]))));
      return;
    }
    const [, agency] = /^\/crossref\/works\/[^/]+(\/agency)?$/.exec(url.pathname) ?? [];
    const reply = crossref[`${decodeURIComponent(url.pathname.split("/")[3] ?? "")}${agency ?? ""}`];
    if (typeof reply === "string") response.end(reply);
    else response.writeHead(reply ?? 404, { "Content-Type": "text/plain" }).end("Resource not found.");
  });
}

async function check(records: EvidenceRecord[], replies: Replies | Services, more: Partial<EvidenceCheck> = {}) {
  services = replies instanceof Services ? replies : serviceWith(replies);
  const bases = await services.open();
  const said: string[] = [];
  const outcome = await evidenceCheck({
    records,
    folder,
    ...bases,
    today: "2026-11-22",
    fresh: false,
    manners: hasty(),
    say: (line) => said.push(line),
    ...more,
  });
  return { ...outcome, said, asked: services.asked };
}

const title = "Antidepressant efficacy of a made-up infusion";
const trial = aRecord("made-up-2013", { title, doi: "10.1000/made-up.1", pmid: "11111111" });
const well: Replies = {
  crossref: { "10.1000/made-up.1": crossrefWork("10.1000/made-up.1", title) },
  pubmed: { "11111111": pubmedArticle(title, { articleids: [{ idtype: "doi", value: "10.1000/MADE-UP.1" }] }) },
};

function crossrefSays(update: Record<string, unknown>): Replies {
  return { ...well, crossref: { "10.1000/made-up.1": crossrefWork("10.1000/made-up.1", title, update) } };
}

test("says that nothing changed without more ado where every source has a number", async () => {
  const { report } = await check([trial], well);
  expect(report).toContain("Answered: 1 DOIs by Crossref, 1 PMIDs by PubMed.\nNothing has changed.\n");
});

test("says that nothing changed and how many were never asked about, with status 0, and keeps the report", async () => {
  const { status, report, asked } = await check([trial, aRecord("no-identifier-2020")], well, {
    contact: "editor@example.org",
  });
  expect(status).toBe(0);
  expect(report).toContain(
    "Answered: 1 DOIs by Crossref, 1 PMIDs by PubMed.\n" +
      "1 source has neither number, and nobody was asked: open its page by hand.\n" +
      "Nothing has changed in what was asked.\n",
  );
  expect(readFileSync(join(folder, "report.md"), "utf8")).toBe(report);
  expect(asked).toHaveLength(2);
  expect(asked).toContain("/crossref/works/10.1000/made-up.1");
  expect(asked.find((address) => address.startsWith("/pubmed"))).toBe(
    "/pubmed/esummary.fcgi?db=pubmed&retmode=json&id=11111111&tool=ketamine-in-plain-numbers&email=editor@example.org",
  );
});

describe("a retraction", () => {
  const byCrossref = crossrefSays({
    "updated-by": [
      {
        DOI: "10.1000/notice.9",
        type: "retraction",
        label: "Retraction",
        source: "publisher",
        updated: { "date-parts": [[2026, 5, 7]], "date-time": "2026-05-07T00:00:00Z", timestamp: 1778112000000 },
      },
      {
        DOI: "10.1000/notice.9",
        type: "retraction",
        label: "Retraction",
        source: "retraction-watch",
        "record-id": "71976",
        updated: { "date-parts": [[2026, 5, 9]] },
      },
    ],
  });

  test("is found at Crossref, told once, however old", async () => {
    const { status, report, findings } = await check([trial], byCrossref);
    expect(status).toBe(2);
    expect(findings).toHaveLength(1);
    expect(report).toContain("## Retracted");
    expect(report).toContain(
      "- `content/sources/made-up-2013.yaml`: Crossref lists: retraction. Dated 2026-05-07. <https://doi.org/10.1000/notice.9>",
    );
  });

  test("is settled by the record's own word", async () => {
    const marked = { ...trial, retracted: { date: "2026-05-07", notice: "https://doi.org/10.1000/notice.9" } };
    const { status, report } = await check([marked], byCrossref);
    expect(status).toBe(0);
    expect(report).toContain("## Known at the last reading");
  });

  test("is found at PubMed by the notice or by the kind of publication", async () => {
    const retracted = pubmedArticle(title, {
      pubtype: ["Journal Article", "Retracted Publication"],
      references: [
        { refsource: "Lancet. 2026 Feb 6;375(9713):445", reftype: "Retraction in", pmid: 22222222, note: "" },
      ],
    });
    const first = await check([trial], { ...well, pubmed: { "11111111": retracted } });
    expect(first.status).toBe(2);
    expect(first.findings).toMatchObject([
      { kind: "retraction", date: "2026-02-06", address: "https://pubmed.ncbi.nlm.nih.gov/22222222/" },
    ]);
    await services?.close();
    const bare = pubmedArticle(title, { pubtype: ["Retracted Publication"] });
    const second = await check([trial], { ...well, pubmed: { "11111111": bare } });
    expect(second.findings).toMatchObject([{ kind: "retraction", from: "PubMed" }]);
  });

  test("is seen in a title that says so", async () => {
    const replies = { "10.1000/made-up.1": crossrefWork("10.1000/made-up.1", `RETRACTED: ${title}`) };
    const { findings } = await check([trial], { ...well, crossref: replies });
    expect(findings).toMatchObject([{ kind: "retraction", words: "Crossref lists: the title says so." }]);
  });
});

describe("a correction", () => {
  const corrected = (parts: number[]) =>
    crossrefSays({
      "updated-by": [
        { DOI: "10.1000/erratum.2", type: "erratum", label: "Erratum", updated: { "date-parts": [parts] } },
      ],
    });

  test("acts when it is newer than the last reading", async () => {
    const { status, report } = await check([trial], corrected([2026, 8, 1]));
    expect(status).toBe(2);
    expect(report).toContain("## Corrected since the last reading");
  });

  test("is only told when the source was read after it", async () => {
    const { status, report } = await check([trial], corrected([2014, 2]));
    expect(status).toBe(0);
    expect(report).toContain("## Known at the last reading");
    expect(report).toContain("Dated 2014-02.");
  });

  test("acts when only the year is known and it may be newer", async () => {
    expect((await check([trial], corrected([2026]))).status).toBe(2);
  });

  test("is read from PubMed, where comments are left out", async () => {
    const { findings } = await check([trial], {
      ...well,
      pubmed: {
        "11111111": pubmedArticle(title, {
          references: [
            { refsource: "N Engl J Med. 2005 Mar 3;352(9):950", reftype: "Erratum in", pmid: "", note: "" },
            { refsource: "N Engl J Med. 2005 Feb 3;352(5):512-5", reftype: "Comment in", pmid: 15689595, note: "" },
          ],
        }),
      },
    });
    expect(findings).toMatchObject([{ kind: "correction", date: "2005-03-03", acts: false }]);
  });
});

test("an expression of concern acts, however old, until the record carries a caution", async () => {
  const replies = crossrefSays({
    "updated-by": [
      { DOI: "10.1000/concern.3", type: "expression_of_concern", updated: { "date-parts": [[2015, 1, 2]] } },
    ],
  });
  expect((await check([trial], replies)).status).toBe(2);
  await services?.close();
  expect((await check([{ ...trial, caution: "Its journal warns of it." }], replies)).status).toBe(0);
});

test("a preprint that has been published is told", async () => {
  const { status, findings } = await check(
    [trial],
    crossrefSays({
      relation: { "is-preprint-of": [{ "id-type": "doi", id: "10.1000/published.4", "asserted-by": "subject" }] },
    }),
  );
  expect(status).toBe(2);
  expect(findings).toMatchObject([{ kind: "newer", address: "https://doi.org/10.1000/published.4" }]);
});

test("a source that is itself a notice of retraction is told", async () => {
  const replies = crossrefSays({ "update-to": [{ DOI: "10.1000/other.5", type: "retraction", label: "Retraction" }] });
  expect((await check([trial], replies)).findings).toMatchObject([
    { kind: "concern", words: "Crossref lists: this source is itself a notice: retraction." },
  ]);
});

test("a missing DOI and a missing PMID are told", async () => {
  const { status, report } = await check([trial], {});
  expect(status).toBe(2);
  expect(report).toContain("Crossref does not know DOI 10.1000/made-up.1.");
  expect(report).toContain("PubMed does not know PMID 11111111.");
});

test("a DOI that another agency knows is not missing", async () => {
  const agency = JSON.stringify({
    status: "ok",
    "message-type": "work-agency",
    message: { DOI: "10.1000/made-up.1", agency: { id: "datacite", label: "DataCite" } },
  });
  const { status } = await check([trial], { ...well, crossref: { "10.1000/made-up.1/agency": agency } });
  expect(status).toBe(0);
});

test("another title, and another DOI than PubMed's, are told", async () => {
  const other = crossrefWork("10.1000/made-up.1", "A different paper about something else altogether");
  const { report } = await check([{ ...trial, doi: "10.1000/made-up.2" }], {
    crossref: { "10.1000/made-up.2": other },
    ...(well.pubmed ? { pubmed: well.pubmed } : {}),
  });
  expect(report).toContain("## Title changed");
  expect(report).toContain("Crossref has the title “A different paper about something else altogether”.");
  expect(report).toContain("PubMed gives PMID 11111111 the DOI 10.1000/MADE-UP.1.");
});

describe("when a service fails", () => {
  const several = [1, 2, 3, 4, 5, 6].map((number) =>
    aRecord(`made-up-${number}`, { title, doi: `10.1000/made-up.${number}` }),
  );
  const all = Object.fromEntries(several.map(({ doi = "" }) => [doi, crossrefWork(doi, title)]));

  test("the status is 1, the report says what is missing, and the next run asks only that", async () => {
    const first = await check(several, { crossref: { ...all, "10.1000/made-up.3": 500 } });
    expect(first.status).toBe(1);
    expect(first.report).toContain("- Crossref 10.1000/made-up.3: status 500, 3 tries");
    expect(first.report).toContain("Answered: 5 DOIs");
    await services?.close();
    const second = await check(several, { crossref: all });
    expect(second.status).toBe(0);
    expect(second.asked).toEqual(["/crossref/works/10.1000/made-up.3"]);
    expect(second.said[0]).toBe("Going on: 5 answers are kept from before.");
  });

  test("a silent service is left alone after three silences", async () => {
    const { status, report, asked } = await check(several, new Services((request) => request.socket.destroy()));
    expect(status).toBe(1);
    expect(asked).toHaveLength(9);
    expect(report).toContain("- Crossref 10.1000/made-up.6: not asked, the service is silent");
  });

  test.each([["no JSON"], ["{}"], [JSON.stringify({ message: { title: "not a list" } })]])(
    "an answer that cannot be read is no answer: %s",
    async (body) => {
      const { status, report } = await check([trial], new Services((_, response) => response.end(body)));
      expect(status).toBe(1);
      expect(report).toContain("- Crossref 10.1000/made-up.1: an answer that cannot be read");
      expect(report).toMatch(/- PubMed 11111111: an answer (?:that cannot be read|without an entry for PMID 11111111)/);
    },
  );

  test("a finding is still told when something else could not be asked", async () => {
    const { status, report } = await check(several, {
      crossref: { ...all, "10.1000/made-up.1": 503, "10.1000/made-up.2": 404 },
    });
    expect(status).toBe(1);
    expect(report).toContain("Crossref does not know DOI 10.1000/made-up.2.");
  });

  test("a run stopped in the middle goes on where it stopped; --fresh starts over", async () => {
    let rests = 0;
    const stops = {
      ...hasty(),
      wait: async () => {
        rests++;
        if (rests === 4) throw new Error("stopped");
      },
    };
    await expect(check(several, { crossref: all }, { manners: stops })).rejects.toThrow("stopped");
    expect(services?.asked).toHaveLength(4);
    await services?.close();
    const goesOn = await check(several, { crossref: all });
    expect(goesOn.asked).toEqual(["/crossref/works/10.1000/made-up.5", "/crossref/works/10.1000/made-up.6"]);
    expect(goesOn.status).toBe(0);
    await services?.close();
    const next = await check(several, { crossref: { ...all, "10.1000/made-up.6": 500 } });
    expect(next.asked.length).toBeGreaterThanOrEqual(6);
    await services?.close();
    const fresh = await check(several, { crossref: all }, { fresh: true });
    expect(fresh.asked).toHaveLength(6);
  });

  test("answers of an old interrupted run, and a state that cannot be read, are asked for again", async () => {
    await check(several, { crossref: { ...all, "10.1000/made-up.6": 500 } }, { today: "2026-10-01" });
    await services?.close();
    expect((await check(several, { crossref: all })).asked).toHaveLength(6);
    await services?.close();
    writeFileSync(join(folder, "state.json"), "{ half a fi");
    expect((await check(several, { crossref: all })).asked).toHaveLength(6);
    expect(existsSync(join(folder, "state.json.new"))).toBe(false);
  });
});

test("PubMed is asked for 40 numbers at a time", async () => {
  const many = Array.from({ length: 85 }, (_, at) => aRecord(`many-${at}`, { title, pmid: String(20_000_000 + at) }));
  const pubmed = Object.fromEntries(many.map(({ pmid = "" }) => [pmid, pubmedArticle(title)]));
  const { status, asked } = await check(many, { pubmed });
  expect(status).toBe(0);
  expect(asked).toHaveLength(3);
});
