/** Something an author must mend before the site can be built. */
export type Problem = {
  /** The file, from the project's folder. */
  file: string;
  /** The line it stands on, counted from 1; absent where the whole file is meant. */
  line?: number;
  /** What is wrong, in one or two plain sentences. */
  message: string;
  /** What to do about it. */
  mend: string;
};

/** Orders problems by file, then by line, so that a list reads from top to bottom. */
function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message, "en"),
  );
}

/**
 * Prints problems for a person: place, what is wrong, what to do; a count at the end.
 *
 * @param end what that means for the command that found them, as a sentence; empty where it only looked.
 */
export function describeProblems(problems: readonly Problem[], end = "Nothing was built."): string {
  const blocks = inReadingOrder(problems).map(({ file, line, message, mend }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${place}\n  ${message}\n  Mend: ${mend}`;
  });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${blocks.join("\n\n")}\n\n${count} in ${files === 1 ? "1 file" : `${files} files`}.${end ? ` ${end}` : ""}\n`;
}

/** What a build says where the words passed and a page could not be drawn: the fault is in the code, whatever set it off. */
export function describeFailedDrawing(said: string): string {
  return `The words passed the check, and a page could not be drawn. Nothing was built. Whoever writes code should see this:\n\n${said}`;
}
