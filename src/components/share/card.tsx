import type { ReactNode } from "react";
import type { Rating } from "../../schema/vocabulary";
import { site } from "../../site";
import { colour } from "../../styles/colours";
import { outline } from "../figures/person";
import { drawable } from "./faces";
import { type SharedFigure, type SharedGroup, sureWords } from "./fact";

/** Everything a picture shows. Without a figure it shows the words in its place. */
export type CardContent = {
  title: string;
  words: string;
  figure?: SharedFigure | undefined;
  /** How sure; of which claim, or, beside a figure, why no surer. */
  sure?: { rating: Rating; of?: string } | undefined;
};

const serif = "Noto Serif, Noto Serif Extended";
const sans = "Noto Sans, Noto Sans Extended";

/** The picture that goes with a link: 1,200 by 630, the site's paper, ink and two data colours. */
export function Card({ title, words, figure, sure }: CardContent) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "44px 56px 40px",
        backgroundColor: colour("paper"),
        color: colour("ink"),
        fontFamily: sans,
        borderTop: `12px solid ${colour("accent")}`,
      }}
    >
      <Words size={title.length > 40 || figure ? 46 : 58} face={serif}>
        {title}
      </Words>
      {figure ? <Numbers figure={figure} /> : <Words size={words.length > 170 ? 32 : 37}>{words}</Words>}
      <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between" }}>
        {sure ? <Sure {...sure} /> : <div style={{ display: "flex" }} />}
        <div style={{ display: "flex", flexShrink: 0, fontFamily: serif, fontSize: 26, color: colour("accent") }}>
          {site.name}
        </div>
      </div>
    </div>
  );
}

function Words({ size, face, children }: { size: number; face?: string; children: string }) {
  return (
    <div style={{ display: "flex", fontSize: size, lineHeight: 1.25, ...(face ? { fontFamily: face } : {}) }}>
      {drawable(children)}
    </div>
  );
}

function Numbers({ figure }: { figure: SharedFigure }) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex", fontSize: 28, fontWeight: 700, lineHeight: 1.25 }}>{drawable(figure.title)}</div>
      <div style={{ display: "flex", fontSize: 23, color: colour("muted"), marginBottom: 16 }}>
        {drawable(`People out of 100. ${figure.source}`)}
      </div>
      <div style={{ display: "flex" }}>
        <Group group={figure.treatment} side="treatment" />
        <Group group={figure.comparator} side="comparator" />
      </div>
    </div>
  );
}

function Group({ group, side }: { group: SharedGroup; side: "treatment" | "comparator" }) {
  return (
    <div style={{ display: "flex", width: 544 }}>
      {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture and never reaches a page */}
      <img alt="" width={187} height={220} src={hundred(group.happened, side)} />
      <div style={{ display: "flex", flexDirection: "column", justifyContent: "center", width: 330, marginLeft: 24 }}>
        <Line size={26} bold ink={colour(side)}>
          {group.name}
        </Line>
        <div style={{ display: "flex", alignItems: "baseline" }}>
          <Line size={76} bold>
            {String(group.happened)}
          </Line>
          <Line size={30}>{"\u00a0of 100"}</Line>
        </div>
        <Line size={26} ink={colour("muted")}>{`${100 - group.happened} did not`}</Line>
      </div>
    </div>
  );
}

function Line({ size, bold, ink, children }: { size: number; bold?: boolean; ink?: string; children: string }) {
  return (
    <div
      style={{
        display: "flex",
        fontSize: size,
        lineHeight: 1.2,
        fontWeight: bold ? 700 : 400,
        color: ink ?? colour("ink"),
      }}
    >
      {drawable(children)}
    </div>
  );
}

const filled: Record<Rating, number> = { high: 4, moderate: 3, low: 2, "very-low": 1, none: 0 };

/** The certainty mark, its word, and the claim it is about or the reason for it. */
function Sure({ rating, of }: { rating: Rating; of?: string }) {
  return (
    <div style={{ display: "flex", flexDirection: "column", width: 680 }}>
      <div style={{ display: "flex", alignItems: "center", fontSize: 26, fontWeight: 700 }}>
        {[1, 2, 3, 4].map((dot) => (
          <Dot key={dot} full={dot <= filled[rating]} />
        ))}
        <div style={{ display: "flex", marginLeft: 10 }}>{sureWords(rating)}</div>
      </div>
      {of ? (
        <div style={{ display: "flex", marginTop: 6, fontSize: 22, lineHeight: 1.3, color: colour("muted") }}>
          {drawable(of)}
        </div>
      ) : null}
    </div>
  );
}

function Dot({ full }: { full: boolean }): ReactNode {
  return (
    <div
      style={{
        display: "flex",
        width: 24,
        height: 24,
        marginRight: 6,
        borderRadius: 12,
        border: `3px solid ${colour("ink")}`,
        backgroundColor: full ? colour("ink") : colour("paper"),
      }}
    />
  );
}

/** Ten by ten people as an SVG image. */
function hundred(happened: number, side: "treatment" | "comparator"): string {
  const people = Array.from({ length: 100 }, (_, index) => {
    const did = index < happened;
    const place = `translate(${(index % 10) * 10 + 1} ${Math.floor(index / 10) * 12})`;
    const paint = did ? `fill="${colour(side)}"` : `fill="none" stroke="${colour("muted")}" stroke-width="0.7"`;
    return `<path d="M0 0${outline[did ? side : "treatment"]}" transform="${place}" ${paint}/>`;
  }).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 102 120" width="374" height="440">${people}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
