import type { CardContent } from "../components/share/card";
import { firstFigure, inWords, sharedFigure, sureWords } from "../components/share/fact";
import { siteImage } from "../components/share/site-image";
import { homeClaimAt } from "../library/home";
import { library, type PageEntry } from "../library/library";
import type { CertaintyStatement } from "../schema/page";
import { site } from "../site";

/** What the home page opens with, on the page and in its picture. */
export const homeFact = {
  of: "dean-2021-unipolar#response-24h-midazolam",
  title: "Depression: at least half better a day after one infusion",
} as const;

/**
 * The claim that rates what the home page opens with.
 *
 * @throws Error where the page on how fast it works no longer makes it.
 */
export function homeClaim(): CertaintyStatement {
  const { page, id } = homeClaimAt;
  const claim = library()
    .pages.get(page)
    ?.certainty?.find((one) => one.id === id);
  if (!claim) throw new Error(`${page} makes no claim ${id}, which the home page shows`);
  return claim;
}

/**
 * What the picture of a page shows: its answer with the claim that its front matter names, whose rating it is then; or its
 * first figure with the first reason for its rating. Where nothing is named and no figure may leave the page it shows the
 * answer alone: dots are read as those of the words above them, whatever small print says.
 */
export function cardOf(page: Pick<PageEntry, "title" | "answer" | "certainty" | "card" | "raw">): CardContent {
  const { title, answer: words, certainty = [], card } = page;
  const named = certainty.find(({ id }) => id === card);
  if (named) return { title, words, sure: { rating: named.rating, of: named.claim } };
  if (card !== undefined) return { title, words };
  const choice = firstFigure(page.raw);
  const rated = certainty.find(({ id }) => id === choice?.certainty);
  const figure = choice && sharedFigure(choice, library().records);
  return figure && rated
    ? { title, words, figure, sure: { rating: rated.rating, of: rated.reasons[0] } }
    : { title, words };
}

/** Where the picture of a page stands, and the same in words. */
export function shareImage(page: PageEntry): { address: string; alt: string } {
  const { title, words, figure, sure } = cardOf(page);
  const said = [figure ? inWords(figure) : words, ...(sure ? [`${sureWords(sure.rating)}.`, sure.of] : [])].join(" ");
  return {
    address: `/share${page.address.replace(/\/$/, "")}.png`,
    alt: `${title}${/[?.]$/.test(title) ? "" : "."} ${said}`,
  };
}

/** What the home page's picture shows. */
export function homeCard(): CardContent {
  const figure = sharedFigure(homeFact, library().records);
  const { rating, reasons } = homeClaim();
  return {
    title: "Ketamine infusions, in plain numbers",
    words: site.purpose,
    ...(figure ? { figure } : {}),
    sure: { rating, of: reasons.slice(0, 2).join(" ") },
  };
}

/** The picture of every page that has none of its own: no number. */
export const siteCard: CardContent = { title: site.name, words: site.purpose };

/** The home page's picture, and the same in words. */
export function homeImage(): { address: string; alt: string } {
  const figure = sharedFigure(homeFact, library().records);
  return figure
    ? { address: "/share/home.png", alt: `${inWords(figure)} ${sureWords(homeClaim().rating)}.` }
    : siteImage;
}
