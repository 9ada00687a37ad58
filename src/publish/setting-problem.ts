import { basePath } from "./base-path";
import { securityText } from "./security-txt";
import { strictTransport } from "./strict-transport";

type Settings = { [name: string]: string | undefined };

/**
 * What is wrong with the settings of a build, before it begins: found halfway, it would end minutes later with a stack trace.
 *
 * @param env the environment; of it BASE_PATH, SECURITY_CONTACT and STRICT_TRANSPORT.
 * @param siteUrl the site's address, without a slash at its end.
 * @param day the day of the commit that is built.
 * @returns a sentence or two for whoever builds, or undefined.
 */
export function settingProblem(env: Settings, siteUrl: string, day: string): string | undefined {
  try {
    basePath(env.BASE_PATH, siteUrl);
    if (env.SECURITY_CONTACT) securityText(env.SECURITY_CONTACT, day, siteUrl);
    strictTransport(env.STRICT_TRANSPORT);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
