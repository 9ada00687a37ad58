/** The sign behind a heading, a claim or a figure's title that links to it, and copies that link where script runs. */
export function SelfLink({ id, what }: { id: string; what: string }) {
  return (
    <a className="self" href={`#${id}`} aria-label={`Link to this ${what}`}>
      {"\u2060#"}
    </a>
  );
}
