import { STANDINGS, type Standing } from '@genomfor/shared';

/** The drawings beside the words, as on the pages, with their colour on white paper. */
const SHAPES: Record<Standing, { color: string; inside: string }> = {
  late: {
    color: '#a1231a',
    inside: '<path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z"/><path d="M10 6.2v4.6M10 13.7v.1"/>',
  },
  risk: { color: '#845000', inside: '<path d="M10 2.8 18 17H2z"/><path d="M10 8v4M10 14.3v.1"/>' },
  await: {
    color: '#653a72',
    inside:
      '<path d="M4.5 2.5h11M4.5 17.5h11M6 2.5c0 4.2 2.9 5.2 4 7.5 1.1-2.3 4-3.3 4-7.5M6 17.5c0-4.2 2.9-5.2 4-7.5 1.1 2.3 4 3.3 4 7.5"/>',
  },
  unknown: {
    color: '#55606b',
    inside:
      '<circle cx="10" cy="10" r="7.5" stroke-dasharray="2.6 2.6"/><path d="M7.9 8.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 14v.1"/>',
  },
  ok: { color: '#2b6537', inside: '<circle cx="10" cy="10" r="7.5"/><path d="M6.3 10h7.2M10.6 7l3 3-3 3"/>' },
  done: { color: '#12625f', inside: '<path d="M3 10.8 7.8 15.5 17 5"/>' },
  approved: {
    color: '#174a33',
    inside: '<circle cx="10" cy="10" r="8" fill="#174a33"/><path d="M6 10.3 9 13.2 14.2 7.2" stroke="#ffffff"/>',
  },
  dropped: { color: '#63605a', inside: '<circle cx="10" cy="10" r="7.5"/><path d="M4.8 15.2 15.2 4.8"/>' },
};

/** The colour of a standing on white paper, as six hexadecimal digits. */
export function standingColor(standing: Standing): string {
  return SHAPES[standing].color.slice(1);
}

/** Each standing's mark as an SVG image. */
export function standingMarks(): Record<string, string> {
  return Object.fromEntries(STANDINGS.map((standing) => [standing, markOf(standing)]));
}

function markOf(standing: Standing): string {
  const { color, inside } = SHAPES[standing];
  const pen = `fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20" ${pen}>${inside}</svg>`;
}
