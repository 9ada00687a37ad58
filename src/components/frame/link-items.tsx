/** A page of this site to lead to, and the words that lead there. */
export type LinkTo = { address: string; title: string };

/** What a list of links holds: one page a line. */
export function LinkItems({ to }: { to: readonly LinkTo[] }) {
  return to.map(({ address, title }) => (
    <li key={address}>
      <a href={address}>{title}</a>
    </li>
  ));
}
