import type { GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../components/render";
import { Shell } from "../../../components/shell";
import { renderOurRatings } from "../../../routes/our-ratings";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticProps: GetStaticProps<Rendered> = () => ({ props: renderOurRatings() });
