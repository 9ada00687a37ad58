import { Tick } from "./tick";

type Props = { handouts: readonly { address: string; title: string }[] };

/**
 * Keeping pages on the reader's own device. Hidden in the HTML, because it can do nothing without script;
 * `src/browser/offline.ts` shows it. The words it says stand here, as data.
 */
export function OfflineControl({ handouts }: Props) {
  return (
    <div data-offline="" hidden>
      <div className="buttons">
        <button type="button" hidden data-offline-ask="">
          Keep this site readable offline on this device
        </button>
      </div>
      <p
        role="status"
        tabIndex={-1}
        data-offline-said=""
        data-working="Keeping the first pages."
        data-kept="Done. From now on, each page you read is kept on this device."
        data-added="That page is kept on this device."
        data-forgotten="Everything that was kept is gone from this device."
        data-refused="This browser does not let the site keep anything. The copies below work in any browser."
        data-failed="That did not work, so nothing new is kept. Try again when you have a connection."
      />
      <fieldset>
        <legend>Keep these as well</legend>
        {handouts.map(({ address, title }, index) => (
          <Tick key={address} id={`keep-${index}`} value={address}>
            {title}
          </Tick>
        ))}
      </fieldset>
      <div data-offline-shown="" hidden>
        <h3 id="kept">Kept on this device</h3>
        <ul />
        {/* far from the button that keeps: pressed twice, that one must not undo itself */}
        <div className="buttons">
          <button type="button" data-offline-forget="">
            Forget everything kept
          </button>
        </div>
      </div>
    </div>
  );
}
