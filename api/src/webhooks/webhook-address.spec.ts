import { faultInAddress, isAllowedAddress, isLoopback } from './webhook-address';

describe('Webhooks', () => {
  it.each([
    ['93.184.216.34', true],
    ['10.1.2.3', true],
    ['172.16.0.9', true],
    ['192.168.1.20', true],
    ['127.0.0.1', true],
    ['::1', true],
    ['fd12:3456::1', true],
    ['2001:db8::7', true],
    ['169.254.169.254', false],
    ['169.254.0.1', false],
    ['::ffff:169.254.169.254', false],
    ['64:ff9b::a9fe:a9fe', false],
    ['64:ff9b:1::a9fe:a9fe', false],
    ['::ffff:0:169.254.169.254', false],
    ['::169.254.169.254', false],
    ['2001:0:a9fe:a9fe::', false],
    ['168.63.129.16', false],
    ['192.0.0.192', false],
    ['fd20:ce::254', false],
    ['::ffff:127.0.0.1', true],
    ['2002:a9fe:a9fe::', false],
    ['100.100.100.200', false],
    ['fd00:ec2::254', false],
    ['fe80::1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['::ffff:0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['ff02::1', false],
    ['integration.vikby.example', false],
    ['', false],
  ])('sent to %s: %s', (address, allowed) => {
    expect(isAllowedAddress(address)).toBe(allowed);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['localhost', false],
  ])('know %s as this machine: %s', (address, loopback) => {
    expect(isLoopback(address)).toBe(loopback);
  });

  it.each([
    'https://integration.vikby.example/genomfor',
    'https://integration.vikby.example:8443/a?b=c',
    'https://10.1.2.3/hook',
    'http://localhost:8080/hook',
    'http://127.0.0.1:8080/hook',
    'http://[::1]/hook',
  ])('may have the address %s', (address) => {
    expect(faultInAddress(address, false)).toBeNull();
  });

  it.each([
    ['', 'börjar med https://'],
    ['integration.vikby.example', 'börjar med https://'],
    ['ftp://integration.vikby.example', 'börjar med https://'],
    ['file:///etc/passwd', 'börjar med https://'],
    ['javascript:alert(1)', 'börjar med https://'],
    ['https://bot:hemligt@integration.vikby.example', 'lösenord'],
    ['https://integration.vikby.example/#a', 'eller #'],
    ['http://integration.vikby.example/hook', 'måste börja med https://'],
    ['http://10.1.2.3/hook', 'måste börja med https://'],
    ['http://localhost.vikby.example/hook', 'måste börja med https://'],
    ['https://169.254.169.254/latest/meta-data', 'maskinens eget nät'],
    ['https://2852039166/latest/meta-data', 'maskinens eget nät'],
    ['https://0xA9FEA9FE/', 'maskinens eget nät'],
    ['https://[::ffff:a9fe:a9fe]/', 'maskinens eget nät'],
    ['https://[fe80::1]/', 'maskinens eget nät'],
    ['https://0.0.0.0/', 'maskinens eget nät'],
  ])('may not have the address %s', (address, words) => {
    expect(faultInAddress(address, false)).toContain(words);
  });

  it('may be sent without https to others when the operator says so, but never to metadata', () => {
    expect(faultInAddress('http://10.1.2.3/hook', true)).toBeNull();
    expect(faultInAddress('http://169.254.169.254/', true)).toContain('maskinens eget nät');
  });
});
