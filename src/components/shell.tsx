import Head from "next/head";
import { absolute, site } from "../site";
import type { Rendered } from "./render";

/** The document of every page people read: its head, and its body as it was rendered when the site was built. */
export function Shell({ title, description, address, html, data, script }: Rendered) {
  const full = title === site.name ? title : `${title} · ${site.name}`;
  return (
    <>
      <Head>
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={absolute(address)} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="article" />
        <meta property="og:url" content={absolute(address)} />
        <meta property="og:site_name" content={site.name} />
        {data ? (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, "\\u003c") }}
          />
        ) : null}
        {script ? <script src={script} defer /> : null}
      </Head>
      <div id="page" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
