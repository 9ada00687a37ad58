/** What a page may cost a reader over the wire, in bytes as compressed by Brotli. One place for every limit. */
export const budgets = {
  /** Everything needed to read a page: its HTML, with the style in it, and each image that is fetched with it. */
  needed: 25_000,
  /** Its HTML alone. */
  html: 25_000,
  /** The largest of its images, whenever it is fetched. */
  image: 6_000,
  /** All images that are fetched only as a reader comes near them: on the page to share from, a code for each page. */
  near: 35_000,
  style: 5_300,
  /** The part of it in the head, which a browser reads before it shows a word. */
  firstStyle: 2_100,
  /** The stylesheet for paper, fetched last. */
  paper: 3_500,
  /** The QR code at the foot of each sheet, fetched last as well. */
  paperCode: 1_500,
  /** Small files that nothing waits for, together: icons, manifest, QR code. They are 4,245 at the most. */
  small: 4_500,
  script: 4_096,
  /** What is fetched before a page can be read, itself among them. Three were promised; every page takes one. */
  requests: 2,
  /** What is fetched after it: script, two icons, manifest, stylesheet for paper, QR code; a tool has a script more, the search two. */
  requestsAfter: 8,
} as const;
