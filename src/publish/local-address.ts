/** Whether an address leads to the reader's own machine, so that no page may carry it when it is published. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** What the end of a build says of the addresses in it: nothing where they can be published. */
export function addressWarning(siteUrl: string): string {
  if (!isLocal(siteUrl)) return "";
  return `Addresses in this build say ${siteUrl}; set SITE_URL before you publish it.\n`;
}

/**
 * Lines of a shell script that end it where the site in `out/` carries an address of this machine.
 * What goes to a service on this machine is a trial and may.
 */
export const refuseLocal = `case "\${AWS_ENDPOINT_URL:-}" in
*//localhost* | *//127.0.0.1*) ;;
*)
  if grep -qE '<link rel="canonical" href="https?://(localhost|127[.][0-9.]+|0[.]0[.]0[.]0|\\[::1?\\])[:/"]' out/index.html; then
    echo "The site in out/ says that it stands on this machine: build it with SITE_URL set to its address." >&2
    exit 1
  fi
  ;;
esac`;
