import type { CardContent } from "../components/share/card";
import { figuresIn, inWords, type SharedFigure, sharedFigure, sureWords } from "../components/share/fact";
import { siteImage } from "../components/share/site-image";
import { library, type PageEntry } from "../library/library";
import type { Rating } from "../schema/vocabulary";
import { site } from "../site";

/** What the home page opens with, on the page and in its picture. */
export const homeFact = {
  of: "murrough-2013#response-24h",
  title: "Felt at least half better a day after one infusion",
  rating: "very-low",
} as const satisfies { of: string; title: string; rating: Rating };

type Fact = { figure: SharedFigure; rating: Rating };

/** The first figure of a page whose numbers may stand in a picture; a number without how sure goes nowhere. */
function firstFact(page: PageEntry): Fact | undefined {
  for (const choice of figuresIn(page.raw)) {
    const rating = page.certainty?.find(({ id }) => id === choice.certainty)?.rating;
    const figure = sharedFigure(choice, library().records);
    if (figure && rating) return { figure, rating };
  }
  return undefined;
}

/** What the picture of a page shows: its first figure, or its answer with the first claim it rates. */
export function cardOf(page: PageEntry): CardContent {
  const fact = firstFact(page);
  const [statement] = page.certainty ?? [];
  const sure = fact ? { rating: fact.rating } : statement && { rating: statement.rating, of: statement.claim };
  return { title: page.title, words: page.answer, ...(fact ? { figure: fact.figure } : {}), ...(sure ? { sure } : {}) };
}

/** Where the picture of a page stands, and the same in words. */
export function shareImage(page: PageEntry): { address: string; alt: string } {
  const { title, words, figure, sure } = cardOf(page);
  const said =
    figure && sure
      ? inWords(figure, sure.rating)
      : `${words}${sure?.of ? ` ${sureWords(sure.rating)}. ${sure.of}` : ""}`;
  return { address: `/share${page.address.replace(/\/$/, "")}.png`, alt: `${title} ${said}` };
}

/** What the home page's picture shows. */
export function homeCard(): CardContent {
  const figure = sharedFigure(homeFact, library().records);
  return {
    title: "Ketamine infusions, in plain numbers",
    words: site.purpose,
    ...(figure ? { figure } : {}),
    sure: { rating: homeFact.rating },
  };
}

/** The picture of every page that has none of its own: no number. */
export const siteCard: CardContent = { title: site.name, words: site.purpose };

/** The home page's picture, and the same in words. */
export function homeImage(): { address: string; alt: string } {
  const figure = sharedFigure(homeFact, library().records);
  return figure ? { address: "/share/home.png", alt: inWords(figure, homeFact.rating) } : siteImage;
}
