/** The address of the stylesheet of tools, the wall of trials and the search, which the build hands over. */
export const sheetAddress: string | undefined = process.env.SITE_SHEET;
