/** The address of the stylesheet of tools and the search, which the build hands over. */
export const sheetAddress: string | undefined = process.env.SITE_SHEET;
