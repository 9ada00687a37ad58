// Read before anything else by every process of a second build: a folder's files are named in another order, as another
// disk names them.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdir, readdirSync } = fs;
const { readdir: promised } = fs.promises;

fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.readdir = (...given) => {
  const answer = given.pop();
  readdir(...given, (error, names) => answer(error, names?.reverse()));
};
fs.promises.readdir = async (...given) => (await promised(...given)).reverse();
syncBuiltinESMExports();
