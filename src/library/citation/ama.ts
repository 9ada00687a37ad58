/**
 * The style of the American Medical Association's manual, 11th edition, for the kinds of source this library holds:
 * journal articles and pages of public bodies. Up to six authors are named, of more the first three. Written for this
 * project in CSL 1.0.2.
 */
export const ama = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="en-US" page-range-format="expanded">
  <info>
    <title>American Medical Association, articles and pages</title>
    <id>ama-articles-and-pages</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <terms><term name="page-range-delimiter">-</term></terms>
  </locale>
  <macro name="people">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>
    </names>
  </macro>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <macro name="article">
    <group delimiter=". ">
      <text variable="container-title" font-style="italic"/>
      <group delimiter=":">
        <group delimiter=";">
          <text macro="year"/>
          <group>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
        </group>
        <text variable="page"/>
      </group>
    </group>
  </macro>
  <citation>
    <layout><text variable="citation-number" vertical-align="sup"/></layout>
  </citation>
  <bibliography et-al-min="7" et-al-use-first="3">
    <layout>
      <group delimiter=". " suffix=".">
        <text macro="people"/>
        <text variable="title"/>
        <choose>
          <if variable="container-title"><text macro="article"/></if>
          <else><text macro="year"/></else>
        </choose>
      </group>
      <choose>
        <if variable="DOI"><text variable="DOI" prefix=" doi:"/></if>
        <else><text variable="URL" prefix=" "/></else>
      </choose>
    </layout>
  </bibliography>
</style>`;
