import { applyDecorators, Header } from '@nestjs/common';

/**
 * The route answers with a mail, to be shown in a frame of our own pages. Mails carry their looks in each tag, which our pages
 * may not; so they are a document of their own, that may draw itself and do nothing else.
 */
export function FramedMail(): MethodDecorator {
  const rules = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups";
  return applyDecorators(
    Header('Content-Type', 'text/html; charset=utf-8'),
    Header('Content-Security-Policy', `${rules} allow-popups-to-escape-sandbox`),
    Header('X-Frame-Options', 'sameorigin'),
    // A document without an origin of its own shares no process by it, and browsers complain when it is asked to.
    Header('Origin-Agent-Cluster', '?0'),
  );
}

/** The mail with its links opening beside the page that shows it. */
export function framed(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<base target="_blank">');
}
