import type {
  AboutPageLeaf,
  AudienceLeaf,
  MedicalAudienceLeaf,
  MedicalWebPageLeaf,
  PatientLeaf,
  WithContext,
} from "schema-dts";
import type { PageEntry } from "../../library/library";
import { modifiedOn, publishedOn } from "../../library/true-dates";
import type { PageFrontMatter } from "../../schema/page";
import { paperId } from "./source";
import { subjects } from "./subjects";
import { context, pageFields } from "./web-page";

const audiences: Record<PageFrontMatter["audience"][number], PatientLeaf | MedicalAudienceLeaf | AudienceLeaf> = {
  patients: { "@type": "Patient" },
  families: { "@type": "Audience", audienceType: "Families and friends" },
  clinicians: { "@type": "MedicalAudience", audienceType: "Clinician" },
};

/**
 * A page of words. It carries no `lastReviewed`: schema.org means by it a review of the page for accuracy, whose reviewer
 * `reviewedBy` names, and on a medical page machines and people take that for a clinician's. No clinician has reviewed
 * a page, so the day the evidence was checked is a day of change and nothing more.
 *
 * The papers it cites are named by address: the data of each source's own page says author, journal and identifiers.
 * Repeating them here would cost a reader more than the page's figures do.
 */
export function articleData(page: PageEntry): WithContext<MedicalWebPageLeaf | AboutPageLeaf> {
  const fields = {
    ...pageFields({ title: page.title, description: page.answer, address: page.address }),
    datePublished: publishedOn(page),
    dateModified: modifiedOn(page),
    audience: page.audience.map((reader) => audiences[reader]),
    ...(page.cites.length > 0 ? { citation: page.cites.map((id) => ({ "@id": paperId(id) })) } : {}),
  };
  if (page.section === "about") return { "@context": context, "@type": "AboutPage", ...fields };
  return { "@context": context, "@type": "MedicalWebPage", ...fields, about: subjects(page.topics) };
}
