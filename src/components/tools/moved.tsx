import Head from "next/head";
import type { Rendered } from "../render";
import { Shell } from "../shell";

/** An address whose page stands elsewhere: it sends the reader on by itself, and by its link where that is turned off. */
export function Moved({ page, to }: { page: Rendered; to: string }) {
  return (
    <>
      <Shell {...page} />
      <Head>
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${to}`} />
      </Head>
    </>
  );
}
