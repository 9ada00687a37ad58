/**
 * Whether a validator objects to a role that a part of a table says of itself though it has it by nature. Laid out as
 * blocks, a table keeps its nature in some browsers alone, so here each part says it; `tables.test.ts` asks for all of them.
 */
export function isRoleOfTable({ ruleId, message }: { ruleId: string; message: string }): boolean {
  return ruleId === "no-redundant-role" && / on <(?:table|thead|tbody|tr|th|td)>$/.test(message);
}
