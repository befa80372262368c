import { apply, IDENTITY, type Matrix, multiply, numbersIn, toMatrix } from './matrix';
import { type Rule, rulesOfPath } from './page-rules';

/** A letter on a page, in points from its top left; `y` is the line it stands on. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** The marked content it belongs to, by which the tags of the document find it. */
  mark: number | null;
  /** The document says that it is no content: a running header, a page number. */
  artifact: boolean;
}

export interface PageMarks {
  glyphs: Glyph[];
  rules: Rule[];
}

/** The operators of a page as pdf.js lists them, by name. */
export interface Operator {
  name: string;
  args: unknown;
}

export interface FontFacts {
  bold: boolean;
  /** The width of a letter's unit at size 1; 0.001 for all but drawn fonts. */
  unit: number;
}

interface State {
  ctm: Matrix;
  font: FontFacts;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const START: State = {
  ctm: IDENTITY,
  font: { bold: false, unit: 0.001 },
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** The painting operators that pdf.js puts on a path, by their number in its list. */
const STROKES = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const FILLS = new Set(['fill', 'eoFill']);

/** Runs the operators of a page and collects its upright letters and its straight lines. `nameOf` names an operator by its number. */
export class PagePainter {
  readonly marks: PageMarks = { glyphs: [], rules: [] };
  private state: State;
  private readonly saved: State[] = [];
  private readonly content: { mark: number | null; artifact: boolean }[] = [];
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;

  constructor(
    viewport: Matrix,
    private readonly fontOf: (name: string) => FontFacts,
    private readonly nameOf: (operator: number) => string,
  ) {
    this.state = { ...START, ctm: viewport };
  }

  /** Takes one operator into account. */
  paint({ name, args }: Operator): void {
    const list = Array.isArray(args) ? args : [];
    const [first = 0, second = 0] = numbersIn(list);
    if (name === 'save') this.saved.push({ ...this.state });
    else if (name === 'restore' || name === 'paintFormXObjectEnd') this.state = this.saved.pop() ?? this.state;
    else if (name === 'transform') this.state.ctm = multiply(this.state.ctm, toMatrix(list));
    else if (name === 'paintFormXObjectBegin') this.beginForm(list);
    else if (name === 'constructPath') this.drawPath(list);
    else if (name.startsWith('beginMarkedContent')) this.beginContent(list);
    else if (name === 'endMarkedContent') this.content.pop();
    else this.paintText(name, list, first, second);
  }

  private paintText(name: string, list: unknown[], first: number, second: number): void {
    if (name === 'beginText') this.text = this.line = IDENTITY;
    else if (name === 'setFont') this.setFont(list);
    else if (name === 'setCharSpacing') this.state.charSpacing = first;
    else if (name === 'setWordSpacing') this.state.wordSpacing = first;
    else if (name === 'setHScale') this.state.scale = first / 100;
    else if (name === 'setLeading') this.state.leading = first;
    else if (name === 'setTextRise') this.state.rise = first;
    else if (name === 'setTextMatrix') this.text = this.line = toMatrix(numbersIn(list));
    else if (name === 'moveText') this.move(first, second);
    else if (name === 'nextLine') this.move(0, -this.state.leading);
    else if (name === 'showText') this.show(Array.isArray(list[0]) ? list[0] : []);
    else if (name === 'setLeadingMoveText') {
      this.state.leading = -second;
      this.move(first, second);
    }
  }

  private beginForm(list: unknown[]): void {
    this.saved.push({ ...this.state });
    if (numbersIn(list[0]).length === 6) this.state.ctm = multiply(this.state.ctm, toMatrix(numbersIn(list[0])));
  }

  private drawPath(list: unknown[]): void {
    const painting = this.nameOf(numbersIn(list[0])[0] ?? -1);
    if (STROKES.has(painting)) this.marks.rules.push(...rulesOfPath(list[1], this.state.ctm, 'stroke'));
    else if (FILLS.has(painting)) this.marks.rules.push(...rulesOfPath(list[1], this.state.ctm, 'fill'));
  }

  private beginContent(list: unknown[]): void {
    const outer = this.content.at(-1);
    const tag: unknown = list[0];
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    const mark = typeof list[1] === 'number' ? list[1] : (outer?.mark ?? null);
    this.content.push({ mark, artifact: name === 'Artifact' || outer?.artifact === true });
  }

  private setFont(list: unknown[]): void {
    if (typeof list[0] === 'string') this.state.font = this.fontOf(list[0]);
    this.state.fontSize = numbersIn(list[1])[0] ?? 0;
  }

  private move(x: number, y: number): void {
    this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  private show(pieces: unknown[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'number') this.advance((-piece / 1000) * this.state.fontSize);
      else if (isGlyph(piece)) this.showGlyph(piece);
    }
  }

  private showGlyph(glyph: PdfGlyph): void {
    const { fontSize, font, charSpacing, wordSpacing, ctm, rise, scale } = this.state;
    const matrix = multiply(ctm, this.text);
    const width = glyph.width * font.unit * fontSize;
    const { x, y } = apply(matrix, 0, rise);
    const upright = Math.abs(matrix[1]) < Math.abs(matrix[0]) && matrix[0] > 0;
    const content = this.content.at(-1) ?? { mark: null, artifact: false };
    if (upright) {
      const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
      const seen = width * scale * Math.hypot(matrix[0], matrix[1]);
      this.marks.glyphs.push({ text: glyph.unicode, x, y, width: seen, size, bold: font.bold, ...content });
    }
    this.advance(width + charSpacing + (glyph.isSpace ? wordSpacing : 0));
  }

  private advance(width: number): void {
    this.text = multiply(this.text, [1, 0, 0, 1, width * this.state.scale, 0]);
  }
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

function isGlyph(piece: unknown): piece is PdfGlyph {
  return (
    typeof piece === 'object' &&
    piece !== null &&
    'unicode' in piece &&
    typeof piece.unicode === 'string' &&
    'width' in piece
  );
}
