import type { RefusalBody } from '@genomfor/shared';
import type { APIRequestContext, APIResponse } from '@playwright/test';

/** What is sent with a request of its own, outside the pages. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  data?: unknown;
  headers?: Record<string, string>;
}

/** Calls the API of the product at `url` as the person whose cookies `request` holds, with the proof that the call is no forgery. */
export async function send(request: APIRequestContext, url: string, path: string, call: Call): Promise<APIResponse> {
  const { cookies } = await request.storageState();
  const proof = cookies.find(({ name, domain }) => name === 'XSRF-TOKEN' && url.includes(domain))?.value ?? '';
  return request.fetch(`${url}/api${path}`, {
    method: call.method,
    data: call.data,
    headers: { origin: url, 'x-xsrf-token': decodeURIComponent(proof), ...call.headers },
  });
}

/** As `send`, but gives the body of the answer. Throws with the product's own words when it refuses. */
export async function ask<T>(request: APIRequestContext, url: string, path: string, call: Call): Promise<T> {
  const answer = await send(request, url, path, call);
  if (!answer.ok()) {
    throw new Error(`${call.method} ${path}: ${((await answer.json()) as RefusalBody).message}`);
  }
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}
