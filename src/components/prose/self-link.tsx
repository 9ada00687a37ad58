// biome-ignore-all lint/a11y/useAnchorContent: for a pointer alone, and not read aloud, as said below
/**
 * The sign behind a heading, a claim or a figure's title that links to it, and copies that link where script runs. It is for
 * a pointer alone: read aloud it stood in the name of every heading, and by keyboard it was a stop before each. The list of
 * contents and a figure's own page give the same addresses.
 */
export function SelfLink({ id }: { id: string }) {
  return (
    <a className="self" href={`#${id}`} aria-hidden="true" tabIndex={-1}>
      {"\u2060#"}
    </a>
  );
}
