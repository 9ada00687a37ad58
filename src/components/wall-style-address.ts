/** The address of the stylesheet of the wall of trials, which the build hands over. */
export const wallStyleAddress: string | undefined = process.env.SITE_WALL_STYLE;
