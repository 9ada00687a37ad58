import type { GetStaticProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { Moved } from "../../components/tools/moved";
import { renderMovedQuestions } from "../../routes/clinic-questions";

export const config: PageConfig = { unstable_runtimeJS: false };
export default Moved;

export const getStaticProps: GetStaticProps<ComponentProps<typeof Moved>> = () => ({ props: renderMovedQuestions() });
