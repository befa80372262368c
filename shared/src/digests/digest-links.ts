import { actionListPath, actionPath } from '../actions/action-query';
import type { DigestLinks } from './digest';

/** The product's addresses for a mail, at `origin` ("https://genomfor.vikby.se"), with the two that are made for the recipient. */
export function digestLinks(origin: string, own: Pick<DigestLinks, 'answer' | 'preferences'>): DigestLinks {
  return {
    ...own,
    action: (action) => origin + actionPath(action),
    list: (filter) => origin + actionListPath(filter),
    mine: `${origin}/mina-atgarder`,
    overview: `${origin}/oversikt`,
    board: (bodyId) => `${origin}/namnder/${encodeURIComponent(bodyId)}`,
  };
}
