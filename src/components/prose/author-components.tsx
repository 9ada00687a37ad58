import type { ComponentType, ReactNode } from "react";
import type { ComponentName } from "../../schema/components";
import { Fact, FactBox } from "../figures/fact-box";
import { ForestPlot } from "../figures/forest-plot";
import { HowFast } from "../figures/how-fast";
import { HundredPeople } from "../figures/hundred-people";
import { OverTime } from "../figures/over-time";
import { WhyNumbersDiffer } from "../figures/why-numbers-differ";
import type { PageContext } from "../page-context";
import { CertaintyRules } from "./certainty-rules";
import { Cite } from "./cite";
import { Claim } from "./claim";
import { CrisisLines } from "./crisis-lines";
import { EvidenceTable, GuidelineTable } from "./evidence-table";
import { ForClinicians, InAMinute, InFull, NotKnown, WhatYouCanDo } from "./layers";
import { SelfLink } from "./self-link";
import { Term } from "./term";
import { WhereToReport } from "./where-to-report";

// biome-ignore lint/suspicious/noExplicitAny: attributes were held against the schema of the component by the content check
type AnyComponent = ComponentType<any>;

/** Every component of the schema, and no other, by the name an author writes. */
const components: Record<ComponentName, AnyComponent> = {
  InAMinute,
  InFull,
  NotKnown,
  WhatYouCanDo,
  ForClinicians,
  HundredPeople,
  OverTime,
  ForestPlot,
  HowFast,
  FactBox,
  Fact,
  EvidenceTable,
  GuidelineTable,
  Claim,
  WhyNumbersDiffer,
  CrisisLines,
  CertaintyRules,
  WhereToReport,
};

/** The components of one page, each knowing its page. */
export function authorComponents(context: PageContext): Record<string, AnyComponent> {
  const own: Record<string, AnyComponent> = { ...components, Cite };
  const withContext = Object.entries(own).map(([name, Component]) => [
    name,
    (props: Record<string, unknown>) => <Component {...props} context={context} />,
  ]);
  return {
    ...Object.fromEntries(withContext),
    Term,
    h2: linkedHeading("h2"),
    h3: linkedHeading("h3"),
    a: SiteLink,
    table: AuthorsTable,
  };
}

function linkedHeading(Tag: "h2" | "h3") {
  return function Heading({ id, children }: { id?: string; children?: ReactNode }) {
    return (
      <Tag id={id}>
        {children}
        {id ? <SelfLink id={id} /> : null}
      </Tag>
    );
  };
}

function SiteLink({ href, children }: { href?: string; children?: ReactNode }) {
  const outside = href?.startsWith("http");
  return (
    <a href={href} {...(outside ? { rel: "noopener" } : {})}>
      {children}
    </a>
  );
}

/** Its parts were readied when its page was compiled (`src/markup/rehype-tables.ts`). */
function AuthorsTable({ children }: { children?: ReactNode }) {
  return (
    <div className="table-box">
      {/* biome-ignore lint/a11y/noRedundantRoles: as for its parts */}
      <table role="table">{children}</table>
    </div>
  );
}
