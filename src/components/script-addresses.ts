/**
 * The addresses of the browser's scripts, which the build hands over in `SITE_SCRIPTS`. While writing (`npm run dev`)
 * they lead to the next port (dev.command.ts).
 */
type Script = "main" | "search" | "tools" | "offline" | "danger" | "numbers" | "spelling";

export const scriptAddresses: Readonly<Partial<Record<Script, string>>> = JSON.parse(process.env.SITE_SCRIPTS ?? "{}");
