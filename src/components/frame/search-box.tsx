/**
 * The search box of every page, which leads to the search page. Its field has no name, so that without script nothing
 * typed is sent; `src/browser/look-up.ts` takes the words along where no host sees them.
 */
export function SearchBox() {
  return (
    <form className="search-box" action="/search/" role="search">
      <input type="search" aria-label="Search this site" autoComplete="off" />
      <button type="submit">Search</button>
    </form>
  );
}
