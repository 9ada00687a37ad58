import concurrently from "concurrently";
import { program } from "./run";

/** Both watchers: words and records on one side, pages on the other. An edit to either shows at the next load. */
const port = process.env.PORT ?? "3000";
process.stdout.write(`Ketamine in Plain Numbers, for writing: http://localhost:${port}\n`);
const { result } = concurrently(
  [
    { command: `${program("contentlayer2")} dev`, name: "words" },
    { command: `${program("next")} dev --port ${port}`, name: "pages", env: { NEXT_TELEMETRY_DISABLED: "1" } },
  ],
  { killOthersOn: ["failure", "success"], prefix: "name" },
);
result.catch(() => process.exit(1));
