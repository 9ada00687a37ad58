/** The search box of every page. It needs no script: it leads to the search page. */
export function SearchBox() {
  return (
    <form className="search-box" action="/search/" role="search">
      <input type="search" name="q" aria-label="Search this site" autoComplete="off" />
      <button type="submit">Search</button>
    </form>
  );
}
