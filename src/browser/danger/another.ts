import { plain } from "../query";
import { mayTalkOfDying } from "./danger";
import { mended } from "./mended";

/** Whom a reader may tell of. */
const another =
  /\b(?:he|she|him|her|his|himself|herself|themselves|sons?|daughters?|child|children|boy|girl|kid|teen\w*|husband|wife|spouse|partner|boyfriend|girlfriend|fianc\w+|mum|mom|mam|mother|dad|father|parents?|brother|sister|friend|mate|cousin|uncle|aunt|nan|gran\w*|nephew|niece|neighbou?r|roommate|colleague|someone|somebody|patient|loved one)\b/;

/** "I", where it is the reader who thinks of it: "i am scared he will" is not. */
const oneself =
  /\b(?:my ?self|me ?self|kill me|(?:end|take|hate|finish|like|ending|hating|of) my (?:own )?life|without me|miss me|(?:i|i'?m|i'?ve|i'?d|i'?ll)(?: am| have| just| really| also| want| do| will)* (?:want(?:ed|ing)?|wanna|wish|feel|going|ready|hope|rather|give up|hate|cannot|can'?t|cant|don'?t|dont|not)(?: \w+){0,2} (?:die|dying|dead|death|live|living|be here|alive|exist|go on|wake up|cope|end|disappear|(?:do|take|bear|stand) (?:it|this))|i wasn'?t here)\b/;

/** "I don't want him to die" tells of him. */
const ofThem = /\bi (?:\w+ )?(?:do not|don'?t|dont|never) want (?:him|her|them|my \w+) to\b/;

/** What was swallowed, and a cry for an ambulance, come before any talk. */
const taken = /\bover ?dos|\bod'?e?d\b|\ban od\b|\b(?:t(?:oo|a)ke?n?|swallowed|ate)\b/;

/** Whether a reader tells of somebody else who may think of dying: words for a family stand first then. */
export function mayFearForAnother(text: string): boolean {
  const words = mended(plain(text));
  return (
    mayTalkOfDying(text) && another.test(words) && (ofThem.test(words) || !oneself.test(words)) && !taken.test(words)
  );
}
