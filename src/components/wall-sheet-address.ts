/** The address of the stylesheet of the wall of trials, which the build hands over. */
export const wallSheetAddress: string | undefined = process.env.SITE_WALL_SHEET;
