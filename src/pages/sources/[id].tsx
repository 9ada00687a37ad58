import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../components/render";
import { Shell } from "../../components/shell";
import { renderSource, sourceAddresses } from "../../routes/source";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({ paths: sourceAddresses(), fallback: false });

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderSource(String(params?.id)),
});
