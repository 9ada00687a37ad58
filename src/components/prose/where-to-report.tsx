import { site } from "../../site";

/** Where an error can be reported; a copy of the site for which nobody has named a place says that it has none. */
export function WhereToReport({ reports = site.reports }: { reports?: string | undefined }) {
  return reports ? (
    <p>
      Open an issue here: <a href={reports}>{reports}</a>. You need an account with the company that runs that page, and
      everyone can read what you write. Please leave out your name and anything about your own health.
    </p>
  ) : (
    <p>
      This copy of the site was put online without an address for reports, so you cannot reach us from here. That is a
      fault of this copy. Whoever runs it can set such an address.
    </p>
  );
}
