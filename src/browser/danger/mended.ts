/** Long words of danger, to which a word with one letter wrong is put right. */
const spelt =
  "suicide suicidal myself himself herself themselves yourself disappear hopeless overdose overdosed living pointless everything goodbye breathe breathing unconscious unresponsive emergency ambulance samaritans seizure crisis hurting harming killing drowning swallowed newborn someone daughter husband".split(
    " ",
  );

/** Whether a letter is written twice is what people get wrong most. */
function once(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** Whether one letter is wrong, missing, too many, or in its neighbour's place. */
function oneWrong(typed: string, right: string): boolean {
  let from = 0;
  while (from < right.length && typed[from] === right[from]) from += 1;
  let rest = typed.length;
  let end = right.length;
  while (rest > from && end > from && typed[rest - 1] === right[end - 1]) {
    rest -= 1;
    end -= 1;
  }
  const [left, wanted] = [typed.slice(from, rest), right.slice(from, end)];
  return (left.length < 2 && wanted.length < 2) || (left.length === 2 && `${left[1]}${left[0]}` === wanted);
}

/** A text with each long word of danger that has one letter wrong put right. */
export function mended(text: string): string {
  return text.replace(
    /[a-z]{5,}/g,
    (word) => spelt.find((right) => oneWrong(word, right) || oneWrong(once(word), once(right))) ?? word,
  );
}
