import { BlockList, isIP, isIPv4 } from 'node:net';

/** What no address may be, whoever asks: answers at them tell secrets of the machine, or reach no single receiver. */
const NEVER = new BlockList();
// "This network", link-local with the metadata of cloud machines, the metadata of Alibaba, Azure and Oracle, multicast, and what
// is kept for later.
NEVER.addSubnet('0.0.0.0', 8, 'ipv4');
NEVER.addSubnet('169.254.0.0', 16, 'ipv4');
NEVER.addAddress('100.100.100.200', 'ipv4');
NEVER.addAddress('168.63.129.16', 'ipv4');
NEVER.addAddress('192.0.0.192', 'ipv4');
NEVER.addSubnet('224.0.0.0', 4, 'ipv4');
NEVER.addSubnet('240.0.0.0', 4, 'ipv4');
// Link-local, the metadata of Amazon and Google, multicast, and IPv4 addresses in the clothes of NAT64, 6to4, Teredo, SIIT and
// the "compatible" addresses of old, among which is "no address".
NEVER.addSubnet('fe80::', 10, 'ipv6');
NEVER.addAddress('fd00:ec2::254', 'ipv6');
NEVER.addAddress('fd20:ce::254', 'ipv6');
NEVER.addSubnet('ff00::', 8, 'ipv6');
NEVER.addSubnet('64:ff9b::', 96, 'ipv6');
NEVER.addSubnet('64:ff9b:1::', 48, 'ipv6');
NEVER.addSubnet('2002::', 16, 'ipv6');
NEVER.addSubnet('2001::', 32, 'ipv6');
NEVER.addSubnet('::ffff:0:0:0', 96, 'ipv6');
NEVER.addSubnet('::', 96, 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether deliveries may go to the IP address. Private networks are allowed: a municipality's systems stand there. */
export function isAllowedAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  return isLoopback(address) || !NEVER.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** Whether the IP address is this machine. */
export function isLoopback(address: string): boolean {
  return isIP(address) !== 0 && LOOPBACK.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** The IP address that the URL itself names, without brackets; null when it names a machine by words. */
export function addressIn(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}

/** Whether the URL can only mean this machine. */
export function isLocal(url: URL): boolean {
  const address = addressIn(url);
  return address === null ? url.hostname === 'localhost' : isLoopback(address);
}

/**
 * Why webhooks may not be sent to the address, in Swedish; null when they may, as far as the words tell. What a name leads to
 * is asked when it is used. `allowsHttp`: also to other machines than this one.
 */
export function faultInAddress(text: string, allowsHttp: boolean): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'Skriv en adress som börjar med https://, till exempel https://integration.kommun.se/genomfor.';
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    return 'Adressen får inte innehålla användarnamn, lösenord eller #.';
  }
  if (url.protocol === 'http:' && !allowsHttp && !isLocal(url)) {
    return 'Adressen måste börja med https://, så att ingen på vägen kan läsa det som skickas.';
  }
  const address = addressIn(url);
  return address === null || isAllowedAddress(address)
    ? null
    : 'Till den adressen skickas ingenting. Den hör till maskinens eget nät.';
}
