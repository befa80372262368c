import { parse, type HTMLElement, NodeType } from 'node-html-parser';
import { DocumentRefused } from './document-refused';

/** An element of an Office document, known by its name without the namespace prefix. */
export type XmlElement = HTMLElement;

/** The root of an XML text. Refuses 'file-damaged' when it has no element at all. */
export function parseXml(text: string): XmlElement {
  const root = parse(text.replace(/<\?[\s\S]*?\?>/g, ''), { lowerCaseTagName: false, comment: false });
  const element = root.childNodes.find((node): node is XmlElement => node.nodeType === NodeType.ELEMENT_NODE);
  if (!element) throw new DocumentRefused('file-damaged');
  return element;
}

/** The name of an element without its namespace prefix. */
export function nameOf(element: XmlElement): string {
  const name = element.rawTagName ?? '';
  return name.slice(name.indexOf(':') + 1);
}

/** The elements directly inside, all or those with one of the names. */
export function children(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  if (!element) return [];
  const elements = element.childNodes.filter((node): node is XmlElement => node.nodeType === NodeType.ELEMENT_NODE);
  return names.length > 0 ? elements.filter((child) => names.includes(nameOf(child))) : elements;
}

/** The first element inside along a path of names, or undefined. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => children(found, name)[0], element);
}

/** Every element at any depth with the name. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (inside: XmlElement): void => {
    for (const each of children(inside)) {
      if (nameOf(each) === name) found.push(each);
      walk(each);
    }
  };
  walk(element);
  return found;
}

/** An attribute by its name without prefix, decoded; undefined when absent. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const found = Object.entries(element.attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name);
  return found?.[1];
}

/** Whether an on/off property such as <w:b/> is set; absent and "0", "false", "none" and "off" are not. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'none', 'off'].includes(attribute(element, 'val') ?? 'on');
}
