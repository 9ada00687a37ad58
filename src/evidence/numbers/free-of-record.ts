const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const counted =
  "people|patients|adults|adolescents|teenagers|children|men|women|infusions|doses|sessions|participants|volunteers|veterans|clinics|studies|trials|reports|cases|events|deaths|points|who";
const happened =
  "had|were|was|got|felt|did|responded|remitted|relapsed|improved|dropped|took|left|stopped|stayed|finished|reached|of|out of|given|randomi[sz]ed|assigned";
const unit = "mg|mcg|µg|μg|ng|g|kg|ml|mL|hours?|days?|weeks?|months?|pounds|dollars|euros";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const year = "(?:19[5-9]\\d|20[0-4]\\d)";
const notAFigure = "(?![\\d%]|[.,·]\\d| ?%)";

/**
 * What needs no record, by rule and never by an author's switch. Each pattern is a place in a sentence where a number
 * is not a clinical figure.
 */
export const freeOfRecord: readonly RegExp[] = [
  // a calendar date
  new RegExp(`(?<![\\p{N}.,·])${day} (?:${months})\\b`, "gu"),
  new RegExp(`\\b(?:${months}) ${day}(?=, ${year})`, "g"),
  // a year: after a word of time whatever follows but what it might count or measure, elsewhere unless something happened to it
  new RegExp(
    `(?<=\\b(?:in|since|from|to|until|till|by|of|before|after|during|between|early|late|mid|the|a|its|${months})[ -])${year}s?${notAFigure}(?! (?:${counted}|${unit})\\b)`,
    "gi",
  ),
  new RegExp(`(?<![\\p{L}\\p{N}.,·£$€])${year}s?${notAFigure}(?!\\p{L}| (?:${counted}|${happened}|${unit})\\b)`, "giu"),
  // the denominator of people out of 100 or 1,000
  /\b(?:of|per|in|every|among) (?:100|1,?000|an? hundred|an? thousand)\b(?![%\d]|[.,·]\d| ?%| (?:hours|days|weeks|months|years|mg|ml|mL|dollars|pounds|euros)\b)/g,
  // an ordinal
  /(?<![\p{L}\p{N}.,·])\d{1,2}(?:st|nd|rd|th)\b(?![ -]?(?:per)?centile)/gu,
  // the number of a thing in a list
  new RegExp(`\\b(?:phase|level|part|step|stage|grade) \\d${notAFigure}(?! (?:of|in|out) )\\b`, "gi"),
  new RegExp(`\\b(?:table|figure|version|page|appendix) \\d{1,2}${notAFigure}(?! (?:of|in|out) )\\b`, "gi"),
  // the number of a criterion of a standard, before its name: no figure is written with two points
  /(?<![\p{L}\p{N}.,·])\d\.\d\.\d{1,2}(?= \p{Lu}\p{L})/gu,
  // a size on a screen
  /(?<![\p{L}\p{N}.,·])(?:\d{1,2},)?\d{1,3}(?:(?:, | and )(?:\d{1,2},)?\d{1,3})*(?= pixels\b)/gu,
];
