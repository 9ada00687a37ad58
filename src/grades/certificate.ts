import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate for `localhost` that holds a day, made by `openssl`; whoever is told of `file` takes it for true. */
export type Certificate = { file: string; cert: Buffer; key: Buffer };

/**
 * Makes a certificate in a folder.
 *
 * @throws Error where `openssl` is not installed.
 */
export function certificateFor(folder: string): Certificate {
  const [file, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const wanted = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost";
  const parameters = [...wanted.split(" "), "-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", [...parameters, "-keyout", keyFile, "-out", file], { stdio: "ignore" });
  return { file, cert: readFileSync(file), key: readFileSync(keyFile) };
}
