/** The line that stands on every page with scores: whose they are, and what they are not. */
export function OwnScoring() {
  return (
    <p className="due">
      Our own scoring, by nobody else. It is no certificate. No body or author named here has seen it, and no clinician
      or patient took part.
    </p>
  );
}
