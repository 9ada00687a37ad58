/** What a page may cost a reader over the wire, in bytes as compressed by Brotli. One place for every limit. */
export const budgets = {
  /** Everything needed to read a page: its HTML, with the style in it. */
  html: 25_000,
  style: 5_200,
  /** The stylesheet for paper, fetched last. */
  paper: 3_500,
  /** The QR code at the foot of each sheet, fetched last as well. */
  paperCode: 1_500,
  script: 4_096,
  requests: 2,
} as const;
