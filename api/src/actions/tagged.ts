import { type ActionDetail } from '@genomfor/shared';
import { type Response } from 'express';

/** The action, with its version as ETag: the one to name in If-Match. */
export function tagged(response: Response, action: ActionDetail): ActionDetail {
  response.setHeader('ETag', `"${String(action.version)}"`);
  return action;
}
