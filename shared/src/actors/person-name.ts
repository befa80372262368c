const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Anna Anders Andreas Agneta Ann Annika Anne Annelie Annette Arne Astrid Barbro Bengt Berit Birgitta Björn Bo Britt Camilla ' +
    'Carina Carl Catarina Cecilia Charlotta Charlotte Christer Christian Christina Daniel David Elin Elisabeth Ellen Emelie Emil ' +
    'Emma Erik Eva Fatima Fredrik Frida Gunilla Gunnar Göran Hanna Hans Helen Helena Helene Henrik Håkan Ida Inger Ingrid Ingela ' +
    'Jan Jenny Jens Jessica Johan Johanna John Jonas Josefin Jörgen Kari Karin Karl Katarina Kenneth Kent Kerstin Kjell Kristina ' +
    'Kristian Lars Lena Leif Linda Linnea Lise Lisa Lotta Louise Magdalena Magnus Malin Marcus Margareta Maria Marie Markus Martin ' +
    'Mats Mattias Mia Michael Mikael Mohammed Monica Monika Morten Nils Niklas Nina Olle Olof Ola Ole Oskar Patrik Per Pernilla Peter ' +
    'Petra Pia Rasmus Rikard Robert Roger Rolf Sara Sofia Sofie Stefan Sten Stina Susanne Susanna Sven Sören Therese Thomas Tobias Tomas ' +
    'Torbjörn Tove Ulf Ulla Ulrika Urban Veronica Viktor Viktoria Yvonne Åke Åsa Östen'
  ).split(' '),
);
const SURNAME = /^(?:\p{L}{2,}sson|\p{L}{3,}(?:qvist|kvist|ström|strøm|gren|berg|lund|dahl|mark)|\p{L}{3,}sen)$/u;
const NAME_WORD = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const INITIAL = /^\p{Lu}\.$/u;
const PLACES: ReadonlySet<string> = new Set(
  'Norra Södra Västra Östra Stora Lilla Nya Gamla Region Kommun Centrala Mellersta Yttre Inre'.split(' '),
);

/** Whether the text looks like the name of a person: two or three capitalised words with a usual first name or surname. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 3 || PLACES.has(first)) return false;
  if (!words.every((word) => NAME_WORD.test(word) || INITIAL.test(word)) || INITIAL.test(last)) return false;
  return INITIAL.test(first) || FIRST_NAMES.has(first.split('-')[0] ?? '') || SURNAME.test(last);
}
