import type { Root } from "hast";
import { toXast } from "hast-util-to-xast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { toXml } from "xast-util-to-xml";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Words as XML may hold them. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A piece of HTML as well-formed XHTML, with the namespaces that SVG in it needs. */
export function xhtml(html: string): string {
  const tree: Root = parser.parse(html);
  // elements that HTML knows as empty are closed as both languages read them
  return toXml(toXast(tree)).replace(/<(br|col|hr|img|wbr)\b([^>]*)><\/\1>/g, "<$1$2/>");
}

/** A whole file of a book. */
export function bookPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
