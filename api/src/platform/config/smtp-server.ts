const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const PLAIN_PORT = 25;
const TLS_PORT = 465;

/** How the mail server is reached. */
export interface SmtpServer {
  host: string;
  port: number;
  /** 'from-start' for smtps, 'upgraded' when STARTTLS is demanded, 'none' only beside the program or when it is asked for by name. */
  tls: 'from-start' | 'upgraded' | 'none';
  user: string | null;
  password: string | null;
}

/**
 * The server that `url` names, or null when it is not such an address: smtp:// demands STARTTLS unless the host is this
 * machine or the address ends with ?tls=none, smtps:// is encrypted from the start.
 */
export function smtpServerOf(url: string): SmtpServer | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed?.hostname || !['smtp:', 'smtps:'].includes(parsed.protocol)) return null;
  if (!['', '/'].includes(parsed.pathname) || parsed.hash) return null;
  const { protocol, search } = parsed;
  const fromStart = protocol === 'smtps:';
  if (search !== '' && (search !== '?tls=none' || fromStart)) return null;
  // Addresses that the URL standard does not know keep their host as it was written.
  const host = parsed.hostname.toLowerCase();
  const [user, password] = [decoded(parsed.username), decoded(parsed.password)];
  if (user === null || password === null || (user === '') !== (password === '')) return null;
  const plain = search !== '' || LOOPBACK.includes(host);
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port || (fromStart ? TLS_PORT : PLAIN_PORT)),
    tls: fromStart ? 'from-start' : plain ? 'none' : 'upgraded',
    user: user || null,
    password: password || null,
  };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % in a password: the operator is told that the address is wrong.
    return null;
  }
}
