import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../components/render";
import { Shell } from "../../components/shell";
import { renderSection, sectionAddresses } from "../../routes/section";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({ paths: sectionAddresses(), fallback: false });

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderSection(String(params?.section)),
});
