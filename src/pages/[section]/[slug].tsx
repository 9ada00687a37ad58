import type { GetStaticPaths, GetStaticProps, PageConfig } from "next";
import type { Rendered } from "../../components/render";
import { Shell } from "../../components/shell";
import { articleAddresses, renderArticle } from "../../routes/article";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Shell;

export const getStaticPaths: GetStaticPaths = () => ({
  paths: articleAddresses(),
  fallback: false,
});

export const getStaticProps: GetStaticProps<Rendered> = ({ params }) => ({
  props: renderArticle(`/${String(params?.section)}/${String(params?.slug)}/`),
});
