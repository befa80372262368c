import { longPaper, reportAddress, type PaperBlock, type PaperSection, type ReportPaper } from '@genomfor/shared';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { STYLES } from './docx-styles';
import { docxTable, docxTimeline } from './docx-table';
import { type ReportTask } from './report-task';

/** A4 in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1300, bottom: 1200, left: 1300, right: 1300, header: 600, footer: 600 };
const WIDE_MARGIN = { ...MARGIN, left: 900, right: 900 };
const DASHES = 'dashes';

/** The whole report as a Word document that can be edited: real headings, real tables, in Swedish. */
export async function docxFile({ content, publishedOn }: ReportTask): Promise<Uint8Array> {
  const paper = longPaper(content, publishedOn);
  const document = new Document({
    title: `${paper.title}. ${reportAddress(content)}`,
    creator: paper.organisation ?? 'Genomför',
    lastModifiedBy: paper.organisation ?? 'Genomför',
    description: content.plans.flatMap(({ registryNumber }) => registryNumber ?? []).join(', '),
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: DASHES,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: sheetsOf(paper),
  });
  return Packer.toBuffer(document);
}

/** Sections that stand and lie become sheets that do; what stands together shares one. */
function sheetsOf(paper: ReportPaper): ISectionOptions[] {
  const sheets: { wide: boolean; children: FileChild[] }[] = [{ wide: false, children: front(paper) }];
  for (const section of paper.sections) {
    const children = sectionParts(section);
    const last = sheets.at(-1);
    if (last?.wide === section.wide) last.children.push(...children);
    else sheets.push({ wide: section.wide, children });
  }
  return sheets.map(({ wide, children }, index) => ({
    properties: {
      titlePage: index === 0,
      page: {
        size: { ...PAGE, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: wide ? WIDE_MARGIN : MARGIN,
        pageNumbers: { formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: new Header({ children: [quiet(`${paper.runningTitle} · ${paper.running}`)] }) },
    footers: { default: pageFooter(paper), first: pageFooter(paper) },
    children,
  }));
}

function pageFooter({ organisation }: ReportPaper): Footer {
  const numbers = ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES];
  const text = organisation === null ? [] : [new TextRun(`${organisation} · `)];
  return new Footer({
    children: [new Paragraph({ style: 'Quiet', children: [...text, new TextRun({ children: numbers })] })],
  });
}

function front({ organisation, title, address, facts }: ReportPaper): FileChild[] {
  return [
    ...(organisation === null ? [] : [quiet(organisation)]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    new Paragraph({ style: 'Address', text: address }),
    ...facts.map(({ label, value }) => quiet(`${label}: ${value}`)),
  ];
}

function sectionParts({ title, wide, blocks }: PaperSection): FileChild[] {
  const heading = title === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: title })];
  return [...heading, ...blocks.flatMap((block) => blockParts(block, wide))];
}

function blockParts(block: PaperBlock, wide: boolean): FileChild[] {
  switch (block.kind) {
    case 'lead':
      return [new Paragraph({ style: 'Lead', text: block.text })];
    case 'text':
      return [new Paragraph(block.text)];
    case 'introduction':
      return block.text.split('\n').map((text) => new Paragraph({ style: 'Introduction', text }));
    case 'note':
      return [quiet(block.text)];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'clauses':
      return [new Paragraph({ text: block.lead, keepNext: true }), ...dashes(block.items)];
    case 'list':
      return dashes(block.items);
    case 'table':
      return [docxTable(block, wide), new Paragraph({ style: 'AfterTable', text: '' })];
    case 'picture':
      return [
        docxTimeline(block.picture),
        quiet('◆ slutdatum, ◇ först beslutat, grå ruta: känd tid. Samma datum står i tabellerna nedan.'),
      ];
  }
}

function dashes(items: readonly string[]): Paragraph[] {
  return items.map((text) => new Paragraph({ text, numbering: { reference: DASHES, level: 0 } }));
}

function quiet(text: string): Paragraph {
  return new Paragraph({ style: 'Quiet', text });
}
