import { Head, Html, Main, NextScript } from "next/document";
import { scriptAddresses } from "../components/script-addresses";

/** The theme's script stops the first paint for its few bytes, so that a kept choice shows without a flash. */
export default function Document() {
  const { theme, main } = scriptAddresses;
  return (
    <Html lang="en-GB">
      <Head>
        {theme ? <script src={theme} /> : null}
        {main ? <script src={main} defer /> : null}
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
