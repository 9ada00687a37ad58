/** Where the site begins on its host, `/` or `/name/`, as the address of this script tells; `/` where it tells nothing. */
export const site = /^[a-z]+:\/\/[^/]*(.*\/)(?:pagefind|script)\//.exec(import.meta.url)?.[1] ?? "/";
