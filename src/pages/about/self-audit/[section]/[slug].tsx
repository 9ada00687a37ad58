import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../../components/render";
import { Shell } from "../../../../components/shell";
import { renderPageScores, selfAuditAddresses } from "../../../../routes/self-audit";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({ paths: selfAuditAddresses(), fallback: false });

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderPageScores(`/${String(params?.section)}/${String(params?.slug)}/`),
});
