import { Head, Html, Main, NextScript } from "next/document";
import { printSheetAddress } from "../components/print-sheet-address";
import { scriptAddresses } from "../components/script-addresses";

/**
 * The theme's script does not hold up the first paint of a first visit, where no choice is kept yet; later it comes from
 * the browser's own store before the page is painted, so that a kept choice shows without a flash.
 */
export default function Document() {
  const { theme, main } = scriptAddresses;
  return (
    <Html lang="en-GB">
      <Head>
        {theme ? <script src={theme} async /> : null}
        {main ? <script src={main} defer /> : null}
        {printSheetAddress ? <link rel="stylesheet" href={printSheetAddress} media="print" /> : null}
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
