import { parseXml, type XmlElement } from '../src/imports/reading/xml';
import { ZipArchive } from '../src/imports/reading/zip-archive';

export { attribute, descendants } from '../src/imports/reading/xml';

/** The text of a part of a Word file. Throws when the file has no such part. */
export function docxText(bytes: Uint8Array, name: string): string {
  const text = new ZipArchive(Buffer.from(bytes)).readText(name);
  if (text === null) throw new Error(`There is no ${name} in the file`);
  return text;
}

/** A part of a Word file as XML. Throws when the file has no such part. */
export function docxPart(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(docxText(bytes, name));
}
