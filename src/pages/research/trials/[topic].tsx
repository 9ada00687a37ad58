import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../components/render";
import { Shell } from "../../../components/shell";
import { renderTrials, trialTopicAddresses } from "../../../routes/trials";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({ paths: trialTopicAddresses(), fallback: false });

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderTrials(String(params?.topic)),
});
