import { attribute, child, children, parseXml, type XmlElement } from '../xml';

export interface ParagraphStyle {
  /** 0 for the title, then 1 to 9; null for other text. */
  level: number | null;
  /** The list that the style puts its paragraphs in, if any. */
  numbering: { list: string; depth: number } | null;
  /** A style of the table of contents, or of a header or footer. */
  contents: boolean;
}

const NO_STYLE: ParagraphStyle = { level: null, numbering: null, contents: false };
const TITLE = /^(title|titel|rubrik|dokumenttitel|otsikko|tittel)$/i;
const HEADING = /^(?:heading|rubrik|överskrift|overskrift|otsikko|überschrift)\s*(\d)$/i;

/** What each paragraph style of a Word document means, by the id of the style; inherits from the style it is based on. */
export class StyleSheet {
  private readonly styles = new Map<string, XmlElement>();
  private readonly known = new Map<string, ParagraphStyle>();

  constructor(xml: string | null) {
    for (const style of xml ? children(parseXml(xml), 'style') : [])
      this.styles.set(attribute(style, 'styleId') ?? '', style);
  }

  /** The style with the id; plain text when there is none. */
  find(id: string | undefined): ParagraphStyle {
    return id === undefined ? NO_STYLE : this.resolve(id, 0);
  }

  private resolve(id: string, depth: number): ParagraphStyle {
    const known = this.known.get(id);
    if (known) return known;
    const style = this.styles.get(id);
    // A chain of styles that never ends is a damaged file, not a deep one.
    const parent = depth < 20 ? attribute(child(style, 'basedOn'), 'val') : undefined;
    const base = parent === undefined || parent === id ? NO_STYLE : this.resolve(parent, depth + 1);
    const resolved = style ? readStyle(style, base) : { ...NO_STYLE, level: levelOfName(id) };
    this.known.set(id, resolved);
    return resolved;
  }
}

/** The list a paragraph or a style is put in by its properties; null when it says nothing, or takes itself out of lists. */
export function numberingOf(properties: XmlElement | undefined): ParagraphStyle['numbering'] {
  const numPr = child(properties, 'numPr');
  const list = attribute(child(numPr, 'numId'), 'val');
  return list === undefined ? null : { list, depth: Number(attribute(child(numPr, 'ilvl'), 'val') ?? 0) };
}

function readStyle(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const name = attribute(child(style, 'name'), 'val') ?? '';
  const properties = child(style, 'pPr');
  const outline = attribute(child(properties, 'outlineLvl'), 'val');
  const named = levelOfName(name);
  const outlined = outline === undefined ? null : Number(outline) < 9 ? Number(outline) + 1 : null;
  const contents = /^(toc|innehåll)\s*\d|^(header|footer|sidhuvud|sidfot)$/i.test(name) || base.contents;
  return {
    level: contents ? null : (named ?? outlined ?? base.level),
    numbering: numberingOf(properties) ?? base.numbering,
    contents,
  };
}

function levelOfName(name: string): number | null {
  const heading = HEADING.exec(name)?.[1];
  if (heading !== undefined) return Number(heading);
  return TITLE.test(name) ? 0 : null;
}
