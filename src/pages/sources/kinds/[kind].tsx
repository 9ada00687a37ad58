import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../components/render";
import { Shell } from "../../../components/shell";
import { renderSourcesOf, sourceKindAddresses } from "../../../routes/sources";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({ paths: sourceKindAddresses(), fallback: false });

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderSourcesOf(String(params?.kind)),
});
