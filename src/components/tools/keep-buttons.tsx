/**
 * Keeping what was ticked and typed on the reader's own device. The buttons are hidden in the HTML, because they can do
 * nothing without script; `src/browser/keep.ts` shows them. The words it says stand here, as data.
 */
export function KeepButtons({ clear }: { clear: string }) {
  return (
    <div className="keep">
      <p>
        Nothing you tick or type is sent anywhere. To print, use your browser’s own print command; for large print, open
        “Display” at the foot of the page first. If others use this device, they can see what you save on it.
      </p>
      <div className="buttons">
        <button type="button" hidden data-print="">
          Print
        </button>
        <button type="button" hidden data-keep-save="">
          Save on this device
        </button>
        <button type="button" hidden data-keep-forget="">
          Forget what is saved
        </button>
      </div>
      {/* on a line of its own: a second press on the one button must not fall on the other */}
      <div className="buttons">
        <button type="button" hidden data-keep-clear="">
          {clear}
        </button>
        <button type="button" hidden data-keep-undo="">
          Undo: put it back
        </button>
      </div>
      <p
        role="status"
        data-keep-said=""
        data-saved="Saved on this device, and nowhere else."
        data-restored="What you saved on this device is back."
        data-forgotten="The saved copy is gone. What you see stays until you close the page."
        data-cleared="Everything here is empty, and nothing is saved any more."
        data-undone="What you had ticked and typed is back. It is not saved."
        data-refused="This browser does not let the page save anything."
      />
    </div>
  );
}
