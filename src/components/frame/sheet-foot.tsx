import { type Edition, qrAddress } from "../../library/edition";
import { absolute, dayInWords } from "../../site";

/** The foot of every printed sheet: the page's address, to type and to point a telephone at, and how old it is. */
export function SheetFoot({ edition: { address, day, checked } }: { edition: Edition }) {
  return (
    <p className="sheet-foot">
      {/* put off until the page is printed, it would come too late for the first print */}
      {/* biome-ignore lint/performance/noImgElement: a plain file; browsers fetch it after what is read */}
      <img src={qrAddress(address)} alt="QR code of this page" width="90" height="90" fetchPriority="low" />
      <b>{absolute(address).replace(/^https?:\/\//, "")}</b>{" "}
      {checked ? `Evidence checked ${dayInWords(checked)}. ` : ""}Edition of {dayInWords(day)}.
    </p>
  );
}
