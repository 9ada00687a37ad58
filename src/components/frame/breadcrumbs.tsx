/** A page on the way from home to where the reader is. */
export type Crumb = { address: string; name: string };

/** The way from home to a page, the page itself left out: its heading follows. */
export function Breadcrumbs({ to }: { to: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs waits" aria-label="You are here">
      <ol>
        {[{ address: "/", name: "Home" }, ...to].map(({ address, name }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
