import { Head, Html, Main, NextScript } from "next/document";
import { paperStyleAddress } from "../components/paper-style-address";
import { scriptAddresses } from "../components/script-addresses";

/**
 * The script does not hold up the first paint of a first visit, where no choice of colours is kept yet; later it comes from
 * the browser's own store before the page is painted, so that a kept choice shows without a flash. The stylesheet for paper
 * comes last: asked for before the first words, it costs a slow phone the time in which it would have shown them.
 */
export default function Document() {
  const { main } = scriptAddresses;
  return (
    <Html lang="en-GB">
      <Head>{main ? <script src={main} async /> : null}</Head>
      <body>
        <Main />
        <NextScript />
        {paperStyleAddress ? <link rel="stylesheet" href={paperStyleAddress} media="print" /> : null}
      </body>
    </Html>
  );
}
