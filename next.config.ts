import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

/**
 * Exports plain files. `NEXT_EXPORT_DIR` is where the export goes: a folder beside `out/`, which the publish step
 * finishes and then puts in the place of `out/` whole.
 */
const config: NextConfig = {
  output: "export",
  distDir: process.env.NEXT_EXPORT_DIR ?? ".next",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  generateBuildId: () => "site",
  images: { unoptimized: true },
  devIndicators: false,
  // while writing, Next's browser warns of our own scripts and stylesheets at each page; the terminal is for faults of words
  logging: { browserToTerminal: false },
  // holds a program for each kind of processor, which a bundle cannot
  serverExternalPackages: ["@takumi-rs/core"],
  // a copy of the project inside the project is a project of its own; its parent's lock file is not its root
  turbopack: { root: process.cwd() },
  // pages are rendered by as many processes as there are processors; left alone, Next keeps one of them idle
  experimental: { cpus: availableParallelism() },
  // `npm run check` and `npm test` hold the types; doing it again here costs every build seconds
  typescript: { ignoreBuildErrors: true },
};

export default config;
