import { type IStylesOptions } from 'docx';

/** Fonts that Word has everywhere: serif in headings, sans in what is read off. */
const SERIF = 'Georgia';
const SANS = 'Calibri';
const QUIET = '525A57';
const INK = '1D2422';

/** Real headings: docx leaves out their outline level, without which a PDF made from them has no headings. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: SANS,
        size: 21,
        color: INK,
        language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: SERIF, size: 48, bold: true, color: INK },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { after: 120, line: 252, lineRule: 'auto' } },
    },
    heading2: {
      run: { font: SERIF, size: 30, bold: true, color: INK },
      paragraph: {
        outlineLevel: 1,
        keepNext: true,
        spacing: { before: 400, after: 120 },
        border: { top: { style: 'single', size: 8, space: 4, color: INK } },
      },
    },
    heading3: {
      run: { font: SERIF, size: 24, bold: true, color: INK },
      paragraph: { outlineLevel: 2, keepNext: true, spacing: { before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    style('Address', { font: SERIF, size: 26, italics: true }, { spacing: { after: 200 } }),
    style('Lead', { font: SERIF, size: 26 }, { spacing: { before: 80, after: 120, line: 300, lineRule: 'auto' } }),
    style('Quiet', { size: 18, color: QUIET }, { spacing: { after: 20 } }),
    style(
      'Introduction',
      {},
      { indent: { left: 240 }, border: { left: { style: 'single', size: 12, space: 8, color: 'BDB6A8' } } },
    ),
    style('Cell', { size: 18 }, { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } }),
    style('AfterTable', { size: 8 }, { spacing: { after: 0, line: 120, lineRule: 'auto' } }),
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(name: string, run: ParagraphStyle['run'], paragraph: ParagraphStyle['paragraph']): ParagraphStyle {
  return { id: name, name, basedOn: 'Normal', ...(run && { run }), ...(paragraph && { paragraph }) };
}
