import fc from 'fast-check';
import { refuseSprawlingJson } from './sprawling-json';

const check = (text: string) => () => refuseSprawlingJson(Buffer.from(text));

describe('A body of JSON', () => {
  it.each([
    ['an ordinary object', '{"title":"Se över stödet","responsible":"Sektorchef","aliases":["a","b"]}'],
    ['a long text full of brackets', JSON.stringify({ text: '[{,'.repeat(10_000) })],
    ['quotes and backslashes in a text', JSON.stringify({ text: '\\"[[[[[[[[[[\\\\"{{{{{{{{{{' })],
    ['eight levels', '[[[[[[[[1]]]]]]]]'],
    ['what is no JSON at all', ']]]]}}'],
  ])('with %s is let through', (_, text) => {
    expect(check(text)).not.toThrow();
  });

  it.each([
    ['nine levels', '[[[[[[[[[1]]]]]]]]]'],
    ['levels that are never closed', '{"a":'.repeat(100)],
    ['very many elements', `[${'1,'.repeat(3_000)}1]`],
    ['very many fields', `{${Array.from({ length: 3_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['very many empty objects', `{"a":[${'{},'.repeat(3_000)}{}]}`],
    ['levels hidden after a text that ends in a backslash', `{"a":"\\\\","b":${'['.repeat(20)}`],
  ])('with %s is refused', (_, text) => {
    expect(check(text)).toThrow('too many parts');
  });

  it('may have as many parts as its route allows', () => {
    const rows = Buffer.from(`[${'{"date":"2018-04-18","place":null},'.repeat(1_000)}{}]`);
    expect(() => refuseSprawlingJson(rows)).toThrow('too many parts');
    expect(() => refuseSprawlingJson(rows, 4_000)).not.toThrow();
  });

  it('is never refused for what stands in its texts', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(check(JSON.stringify({ text, other: text }))).not.toThrow()));
  });
});
