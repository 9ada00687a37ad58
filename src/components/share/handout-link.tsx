import { offeredHandout } from "./offered-handout";

/** The way to a page's handout, with room for its sides, which the build writes in once it is printed. */
export function HandoutLink({ address, title }: { address: string; title: string }) {
  const handout = offeredHandout(address);
  if (!handout) return null;
  return (
    <>
      <a href={handout} aria-label={`Handout to print (PDF): ${title}`}>
        Handout to print (PDF)
      </a>
      <span data-sides={handout} />
    </>
  );
}
