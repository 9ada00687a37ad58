import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../../../components/render";
import { Shell } from "../../../../components/shell";
import { figureAddresses, renderFigure } from "../../../../routes/figure";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({
  paths: figureAddresses(),
  fallback: false,
});

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderFigure(`/${String(params?.section)}/${String(params?.slug)}/`, String(params?.figure)),
});
