import { DocumentBuilder } from '../document-builder';
import { DocumentRefused } from '../document-refused';
import type { SourceDocument, SourceProperties } from '../source-document';
import { attribute, child, children, parseXml, type XmlElement } from '../xml';
import { ZipArchive } from '../zip-archive';
import { Numbering } from './numbering';
import { readParagraphText } from './paragraph-text';
import { StyleSheet } from './styles';
import { WordBody } from './word-body';

/**
 * Reads a Word document as it looks when every tracked change is accepted: headings, lists with their numbers, tables with merged
 * cells, text boxes and footnotes. `onProgress` gets shares from 0 to 1.
 */
export function readDocx(bytes: Buffer, onProgress: (share: number) => void = () => undefined): SourceDocument {
  const archive = new ZipArchive(bytes);
  const main = mainPart(archive);
  const text = archive.readText(main);
  if (text === null) throw new DocumentRefused('file-damaged');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = child(parseXml(text), 'body');
  if (!body) throw new DocumentRefused('file-damaged');
  const builder = new DocumentBuilder();
  const styles = new StyleSheet(archive.readText(`${folder}styles.xml`));
  const numbering = new Numbering(archive.readText(`${folder}numbering.xml`));
  const total = Math.max(1, children(body).length);
  let done = 0;
  const word = new WordBody(builder, styles, numbering, () => onProgress(Math.min(1, (done += 1) / total)));
  word.add(body);
  addFootnotes(builder, archive, folder, word.footnotes);
  return builder.build('docx', readProperties(archive));
}

function mainPart(archive: ZipArchive): string {
  const relations = archive.readText('_rels/.rels');
  const office = children(relations ? parseXml(relations) : undefined, 'Relationship').find((relation) =>
    attribute(relation, 'Type')?.endsWith('/officeDocument'),
  );
  const target = attribute(office, 'Target')?.replace(/^\//, '');
  return target !== undefined && archive.has(target) ? target : 'word/document.xml';
}

function addFootnotes(builder: DocumentBuilder, archive: ZipArchive, folder: string, met: readonly string[]): void {
  const notes = new Map([
    ...notesIn(archive.readText(`${folder}footnotes.xml`), 'footnote', ''),
    ...notesIn(archive.readText(`${folder}endnotes.xml`), 'endnote', 'slut'),
  ]);
  for (const mark of new Set(met)) {
    const text = notes.get(mark);
    if (text) builder.paragraph(`${mark} ${text}`);
  }
}

function notesIn(xml: string | null, name: string, prefix: string): [string, string][] {
  const notes = xml ? children(parseXml(xml), name) : [];
  return notes.map((note) => [`${prefix}${attribute(note, 'id') ?? ''}`, noteText(note)]);
}

function noteText(note: XmlElement): string {
  return children(note, 'p')
    .map((paragraph) => readParagraphText(paragraph).text.trim())
    .join(' ')
    .trim();
}

/** The title and the day of creation that an Office document holds about itself. */
export function readProperties(archive: ZipArchive): SourceProperties {
  const core = archive.readText('docProps/core.xml');
  if (!core) return {};
  const root = parseXml(core);
  const title = child(root, 'title')?.text.trim();
  const created = /^\d{4}-\d{2}-\d{2}/.exec(child(root, 'created')?.text.trim() ?? '')?.[0];
  return { ...(title && { title }), ...(created && { created }) };
}
