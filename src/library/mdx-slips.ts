import type { Problem } from "./problem";

type Place = { line?: number; start?: { line?: number } };

/** Each slip that authors make in MDX: how the parser says it, what is wrong, and what to do. */
const slips: readonly [
  said: RegExp,
  explain: (found: RegExpExecArray) => { message: string; mend: string; line?: number },
][] = [
  [
    /Expected a closing tag for `<(\w*)>` \((\d+):/,
    ([, name, line]) => ({
      message: `<${name}> opens here and does not close.`,
      mend: `put </${name}> behind its words; a component without words ends with />.`,
      line: Number(line),
    }),
  ],
  [
    /Unexpected closing (?:tag|slash) `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>` \((\d+):/,
    ([, closing, open, line]) => ({
      message: `</${closing}> stands where </${open}> should: <${open}> of line ${line} is still open.`,
      mend: `close <${open}> first, with its name spelt the same.`,
    }),
  ],
  [
    /Unexpected closing slash `\/` in tag/,
    () => ({
      message: "A component closes here that nothing opened.",
      mend: "take it out, or open the component above.",
    }),
  ],
  [
    /^(?:Unexpected character `!`|.*create a comment)/,
    () => ({ message: "A hidden note stands here.", mend: "take it out; pages hold what readers see." }),
  ],
  [
    /before name|in name|before local name/,
    () => ({
      message: "A < stands here that opens no component.",
      mend: "write &lt; for the sign itself, as in &lt;5, or say “less than”.",
    }),
  ],
  [
    /attribute|in closing tag|after self-closing slash|in opening tag/,
    () => ({
      message: "A component's attributes cannot be read here.",
      mend: 'write each as a name, an equals sign and words between two quotation marks, like title="Better a day later".',
    }),
  ],
  [
    /expression|brace|acorn|esm/i,
    () => ({
      message: "Pages hold words, not code: no import, no export, nothing in curly brackets.",
      mend: "take it out; write \\{ for a curly bracket itself.",
    }),
  ],
];

/** Says in an author's words why a page cannot be read as MDX. */
export function mdxProblem(error: unknown, file: string): Problem {
  const { reason, line, place } = error as { reason?: string; line?: number; place?: Place };
  const said = reason ?? String(error);
  const at = line ?? place?.line ?? place?.start?.line;
  for (const [pattern, explain] of slips) {
    const found = pattern.exec(said);
    if (found) return { file, ...(at === undefined ? {} : { line: at }), ...explain(found) };
  }
  return {
    file,
    ...(at === undefined ? {} : { line: at }),
    message: `This is not readable as MDX: ${said.replace(/`/g, '"').replace(/\.?$/, ".")}`,
    mend: "close every component that you open, with its name spelt the same, and write &lt; for a sign that opens no component.",
  };
}
