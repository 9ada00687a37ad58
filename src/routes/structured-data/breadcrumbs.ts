import type { BreadcrumbListLeaf } from "schema-dts";
import { sectionNames } from "../../library/section-names";
import { absolute, site } from "../../site";

const lists: Readonly<Record<string, string>> = { ...sectionNames, sources: "Sources" };

/** The way from home to a page: home, its section where it has one, the page itself; undefined for home. */
export function breadcrumbs(address: string, title: string): BreadcrumbListLeaf | undefined {
  const [first = "", second] = address.split("/").filter(Boolean);
  if (!first) return undefined;
  const section = lists[first];
  const steps = [
    { name: site.name as string, address: "/" },
    ...(second && section ? [{ name: section, address: `/${first}/` }] : []),
    { name: title, address },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name: step.name,
      item: absolute(step.address),
    })),
  };
}
