import { expect, test } from "vitest";
import { qrAddress } from "../../../src/library/edition";

test.each([
  ["/", "/qr/home.svg"],
  ["/uses/", "/qr/uses.svg"],
  ["/uses/ptsd/", "/qr/uses/ptsd.svg"],
])("the QR code of %s stands at %s", (address, file) => expect(qrAddress(address)).toBe(file));
