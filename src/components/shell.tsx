import Head from "next/head";
import { absolute, site } from "../site";
import type { Rendered } from "./render";

/** The document of every page people read: its head, and its body as it was rendered when the site was built. */
export function Shell(page: Rendered) {
  const { title, description, address, html, data, script, stylesheet, share, markdown, days, framable } = page;
  const { unlisted, paper = [], files = [] } = page;
  const full = title === site.name ? title : `${title} · ${site.name}`;
  return (
    <>
      <Head>
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={absolute(page.canonical ?? address)} />
        {framable || unlisted ? <meta name="robots" content="noindex" /> : null}
        {framable ? <base target="_top" /> : null}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/180.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="alternate" href="/feed.atom" type="application/atom+xml" title="Pages" />
        <link rel="alternate" href="/feed.json" type="application/feed+json" title="Pages" />
        <link rel="alternate" href="/evidence.atom" type="application/atom+xml" title="Changes in the evidence" />
        {markdown ? <link rel="alternate" href={markdown} type="text/markdown" /> : null}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        {/* older versions of Zotero keep a web page instead of the paper where this says that it is a site */}
        <meta property="og:type" content={days || paper.length > 0 ? "article" : "website"} />
        <meta property="og:url" content={absolute(address)} />
        <meta property="og:site_name" content={site.name} />
        {share ? (
          <>
            <meta property="og:image" content={absolute(share.address)} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content={share.alt} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        ) : null}
        {days ? (
          <>
            <meta property="article:published_time" content={days.published} />
            <meta property="article:modified_time" content={days.modified} />
            <meta name="DC.date" content={days.modified} />
            <meta name="DC.publisher" content={site.name} />
          </>
        ) : null}
        {paper.map(([name, content], at) => (
          // next/head keeps one of each name, unless the keys differ
          <meta key={`paper-${at}`} name={name} content={content} />
        ))}
        {files.map((file) => (
          <script
            key={file.address}
            type="text/plain"
            data-file={file.address}
            dangerouslySetInnerHTML={{ __html: JSON.stringify(file.text).replace(/</g, "\\u003c") }}
          />
        ))}
        {stylesheet ? <link rel="stylesheet" href={stylesheet} /> : null}
        {script ? <script src={script} defer /> : null}
      </Head>
      <div id="page" dangerouslySetInnerHTML={{ __html: html }} />
      {/* for machines, which read to the end; in the head it would come before the first words */}
      {data ? (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, "\\u003c") }}
        />
      ) : null}
    </>
  );
}
