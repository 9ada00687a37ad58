import type { GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../components/render";
import { Shell } from "../components/shell";
import { renderNotFound } from "../routes/not-found";

/*
 * The same page as 404.tsx under a name of its own: as soon as there is a route for machines, the export puts the
 * framework's own not-found page, with its script, in the place of 404.tsx. The publish step puts this one there.
 */
export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticProps: GetStaticProps<Rendered> = () => ({ props: renderNotFound() });
