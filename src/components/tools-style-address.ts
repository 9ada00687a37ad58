/** The address of the stylesheet of tools and the search, which the build hands over. */
export const toolsStyleAddress: string | undefined = process.env.SITE_TOOLS_STYLE;
