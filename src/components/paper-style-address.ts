/** The address of the stylesheet for paper, which the build hands over; browsers fetch it last and hold nothing up for it. */
export const paperStyleAddress: string | undefined = process.env.SITE_PAPER_STYLE;
