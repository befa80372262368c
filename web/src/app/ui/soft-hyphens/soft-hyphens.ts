import { Pipe, type PipeTransform } from '@angular/core';

const SHY = '\u00ad';
const LONG_WORD = /\p{L}{12,}/gu;
/** First parts of compounds that the plans of municipalities are full of. */
const FIRST_PARTS =
  /(kommun|organisations|övergripande|verksamhets|kompetens|utvecklings|uppföljnings|budget|ekonomi|controller|sektor|social|omsorgs|förvaltnings|avdelnings|arbetsmarknads|arbets|kvalitets|lednings|samhälls|utbildnings|personal|närings|överförmyndar)(?=\p{L}{4,})/giu;

/** The text with places to break inside long compounds, since not every browser knows Swedish hyphenation. */
export function withSoftHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(FIRST_PARTS, `$1${SHY}`));
}

@Pipe({ name: 'gfSoftHyphens' })
export class SoftHyphens implements PipeTransform {
  readonly transform = withSoftHyphens;
}
