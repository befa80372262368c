import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { faultInAddress, isAllowedAddress, isLoopback } from './webhook-address';
import { signedHeaders } from './webhook-signature';
import { type Webhook } from './webhook.entity';

/** How long the receiver may take for all of it. */
const PATIENCE_MS = 10_000;
/** What is read of an answer, whose text nobody uses, before the connection is closed. */
const MOST_ANSWER_BYTES = 16_384;

/** What came of posting: the status that was answered, or why there was no answer. */
export type Posted = { status: number } | { problem: { code: string; words: string } };

class RefusedAddress extends Error {}

/** Posts to other systems: signed, never to addresses that tell secrets, and never further than the address itself. */
@Injectable()
export class WebhookPostService {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Posts `body` to the webhook's address as the event `id`. Throws nothing; redirects are answers like others. */
  async post({ url: address, secret }: Pick<Webhook, 'url' | 'secret'>, id: string, body: string): Promise<Posted> {
    const fault = faultInAddress(address, this.settings.webhookHttp);
    if (fault !== null) return { problem: { code: 'refused-address', words: fault } };
    const url = new URL(address);
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup: guarded(url, this.settings.webhookHttp),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Genomfor',
        ...signedHeaders(secret, id, this.clock.now(), body),
      },
    };
    return send(url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options), body);
  }
}

function send(request: ClientRequest, body: string): Promise<Posted> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      end({ problem: { code: 'timeout', words: 'Adressen svarade inte inom tio sekunder.' } });
    }, PATIENCE_MS);
    const end = (posted: Posted): void => {
      clearTimeout(timer);
      resolve(posted);
      request.destroy();
    };
    // What happens after the end, such as the connection that is closed there, is no news.
    request.on('error', (error) => end({ problem: problemOf(error) }));
    request.on('response', (response) => {
      void readThrough(response).then(() => end({ status: response.statusCode ?? 0 }));
    });
    request.end(body);
  });
}

/** Waits for the end of the answer, or until enough of it has come. */
function readThrough(response: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_ANSWER_BYTES) resolve();
    });
    response.on('close', resolve);
    response.on('error', () => resolve());
  });
}

/** Looks the name up for this very connection, and refuses it when it leads to an address that nothing is sent to. */
function guarded(url: URL, allowsHttp: boolean): LookupFunction {
  const mustBeLocal = url.protocol === 'http:' && !allowsHttp;
  const isRefused = ({ address }: LookupAddress): boolean =>
    !isAllowedAddress(address) || (mustBeLocal && !isLoopback(address));
  return (name, options, answer) => {
    lookUp(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) answer(error ?? new Error('no address'), '');
      else if (addresses.some(isRefused)) answer(new RefusedAddress(), '');
      else if (options.all) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };
}

function problemOf(error: Error & { code?: string }): { code: string; words: string } {
  if (error instanceof RefusedAddress) {
    return {
      code: 'refused-address',
      words: 'Namnet i adressen leder till maskinens eget nät. Dit skickas ingenting.',
    };
  }
  const code = error.code ?? 'unknown';
  const known = WORDS[code];
  if (known) return { code, words: known };
  const isCertificate = /CERT|SIGNATURE|SELF_SIGNED|TLS|SSL/.test(code);
  const words = isCertificate ? 'Adressens certifikat går inte att lita på.' : 'Anslutningen till adressen bröts.';
  return { code, words };
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Namnet i adressen finns inte.',
  EAI_AGAIN: 'Namnet i adressen gick inte att slå upp.',
  ECONNREFUSED: 'Ingen tar emot på adressen.',
  EHOSTUNREACH: 'Det finns ingen väg till adressen.',
  ENETUNREACH: 'Det finns ingen väg till adressen.',
};
