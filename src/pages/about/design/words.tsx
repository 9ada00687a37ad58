import type { GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../components/render";
import { Shell } from "../../../components/shell";
import { renderDesign } from "../../../routes/design";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticProps: GetStaticProps<Rendered> = () => ({ props: renderDesign("words") });
