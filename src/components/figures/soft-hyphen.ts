/** A group's name whose longest word may break where it is joined: half a phone's width does not hold it whole. */
export function withSoftHyphen(name: string): string {
  return name.replace(/(electro)(convulsive)/gi, "$1\u00AD$2");
}
