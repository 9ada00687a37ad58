import type { DataDownloadLeaf, DatasetLeaf, WithContext } from "schema-dts";
import { latest, readOn } from "../../library/true-dates";
import type { EvidenceRecord } from "../../schema/record";
import { absolute, site } from "../../site";
import { breadcrumbs } from "./breadcrumbs";
import { context, ofEveryPage } from "./web-page";

/** A file of the data page: its address from the site's root, its media type such as `text/csv`, and what it holds. */
export type DataFile = { address: string; mediaType: string; holds: string };

type About = { title: string; description: string; address: string; version: string };

/** The data page: the records as one data set, in every form it can be had in. */
export function datasetData(
  { title, description, address, version }: About,
  files: readonly DataFile[],
  records: Iterable<EvidenceRecord>,
): WithContext<DatasetLeaf> {
  const read = [...records].map(readOn);
  const trail = breadcrumbs(address, title);
  return {
    "@context": context,
    "@type": "Dataset",
    name: `${site.name}: evidence records`,
    description,
    url: absolute(address),
    ...ofEveryPage,
    version,
    dateModified: latest(read),
    size: `${read.length} records`,
    distribution: files.map(
      (file): DataDownloadLeaf => ({
        "@type": "DataDownload",
        name: file.address.split("/").at(-1) ?? "",
        description: file.holds,
        encodingFormat: file.mediaType,
        contentUrl: absolute(file.address),
      }),
    ),
    ...(trail ? { mainEntityOfPage: { "@type": "WebPage", breadcrumb: trail } } : {}),
  };
}
