import { siteServer } from "../publish/server";
import { builtSite } from "../publish/swap";
import { build } from "./build";

const status = process.argv.includes("--built") ? 0 : await build(process.cwd());
if (status !== 0) process.exit(status);

const port = Number(process.env.PORT ?? 3000);
siteServer(builtSite(process.cwd()))
  .on("error", (error: NodeJS.ErrnoException) => {
    const why =
      error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: PORT=3001 npm start` : error.message;
    process.stderr.write(`${why}\n`);
    process.exit(1);
  })
  .listen(port, () => process.stdout.write(`Ketamine in Plain Numbers: http://localhost:${port}\n`));
