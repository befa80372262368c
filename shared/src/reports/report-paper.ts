import type { Standing } from '../assessment/assessment';
import type { TimelinePicture } from '../timeline/timeline-picture';

/** A line of a cell. A standing is shown with its mark and its colour beside its word. */
export interface PaperLine {
  text: string;
  style: 'plain' | 'strong' | 'quiet';
  standing?: Standing;
}

export interface PaperColumn {
  heading: string;
  /** How wide it is, beside the other columns. */
  share: number;
}

export type PaperBlock =
  | { kind: 'lead'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'introduction'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'clauses'; lead: string; items: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: PaperColumn[]; rows: PaperLine[][][] }
  | { kind: 'picture'; picture: TimelinePicture; alt: string };

/** A part of the report under a heading of its own. `wide`: on a page that lies down. */
export interface PaperSection {
  title: string | null;
  wide: boolean;
  blocks: PaperBlock[];
}

/** A report as it is read: in words, in the order they are read in, the same on screen, on paper and in Word. */
export interface ReportPaper {
  title: string;
  /** "Rapport till vård- och omsorgsnämnden, sammanträdet 7 mars 2018". */
  address: string;
  /** The title as there is room for it at the top of each page. */
  runningTitle: string;
  /** For the top of each page: "Vård- och omsorgsnämnden 7 mars 2018". */
  running: string;
  organisation: string | null;
  facts: { label: string; value: string }[];
  sections: PaperSection[];
}
