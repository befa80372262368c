import { availableParallelism } from 'node:os';

/** Two measurements of the same thing differ by this much on a shared machine; growth within it is no worse. */
const NOISE = 0.1;

const AIMS = { memory: 200, start: 2, javaScript: 130, importSeconds: 5, longestWait: 100 };

/** The load average above which figures tell of more than the product. */
const QUIET = 0.5;

const AIM_OF_IMPORT = 'seconds';

/** The figures as Markdown: a heading line and one table for each thing measured. */
export function report({ results, javaScript, today, busy }) {
  return [
    machineOf(today),
    busy > QUIET
      ? `The machine was busy with other work meanwhile (load average ${busy.toFixed(1)} before the run).`
      : null,
    section('Time for one request, against the bare driver', ratioRows(results)),
    section('Growth', growthRows(results)),
    section('Load', loadRows(results)),
    section('The whole product', wholeRows(results, javaScript)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function machineOf(today) {
  const node = process.versions.node.split('.').slice(0, 2).join('.');
  return `Measured ${today} on ${availableParallelism()} cores, Node ${node}.`;
}

function section(title, [head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function ratioRows(results) {
  const rows = results.flatMap(({ kind, sizes }) =>
    sizes.flatMap(({ size, latency }) =>
      latency.map(({ question, product, floor }) => {
        const ratio = product / floor;
        const verdict = verdictOf(ratio <= question.aim);
        return [kind, number(size), question.name, ms(product), ms(floor), times(ratio), `≤ ${question.aim}×`, verdict];
      }),
    ),
  );
  return [['Database', 'Actions', 'Request', 'Product', 'Floor', 'Ratio', 'Aim', 'Verdict'], ...rows];
}

function growthRows(results) {
  const rows = results
    .filter(({ sizes }) => sizes.length > 1)
    .flatMap(({ kind, sizes: [small, large] }) =>
      small.latency.map((before, index) => {
        const after = large.latency[index];
        const [product, floor] = ['product', 'floor'].map((side) => after[side] / before[side]);
        const verdict = verdictOf(product <= floor * (1 + NOISE));
        return [kind, before.question.name, times(product), times(floor), `≤ ${times(floor)}`, verdict];
      }),
    );
  return [['Database', 'Request', 'Product', 'Floor', 'Aim', 'Verdict'], ...rows];
}

function loadRows(results) {
  const rows = results.flatMap(({ kind, sizes }) =>
    (sizes.at(-1).load ?? []).map(({ question, connections, product, floor }) => [
      kind,
      question.name,
      String(connections),
      number(Math.round(product.perSecond)),
      number(Math.round(floor.perSecond)),
      ms(product.p95),
      ms(floor.p95),
    ]),
  );
  const head = ['Database', 'Request', 'Connections', 'Requests/s', 'Floor', 'p95', 'Floor p95'];
  return [head, ...rows];
}

function wholeRows(results, javaScript) {
  const rows = results.flatMap(({ kind, sizes }) => {
    const { size, memory, imported, start } = sizes.at(-1);
    return [
      memory &&
        limited(`${kind}: resident memory after the load, ${number(size)} actions`, memory.now, 'MB', AIMS.memory),
      memory && told(`${kind}: most resident memory at any time before the import`, memory.most, 'MB'),
      limited(`${kind}: start with ${number(size)} actions`, start, 's', AIMS.start),
      ...importRows(kind, imported),
    ];
  });
  const page = javaScript === null ? told('Initial JavaScript (pages are not built)', 0, 'kB') : null;
  rows.push(page ?? limited('Initial JavaScript, gzip', javaScript, 'kB', AIMS.javaScript));
  return [['What', 'Value', 'Aim', 'Verdict'], ...rows.filter(Boolean)];
}

function importRows(kind, imported) {
  if (!imported) return [[`${kind}: import of 1,000 rows`, 'there is no such route', AIM_OF_IMPORT, '–']];
  return [
    limited(
      `${kind}: 1,000 rows of .xlsx understood (${number(imported.actions)} actions)`,
      imported.read,
      's',
      AIMS.importSeconds,
    ),
    limited(`${kind}: the same committed`, imported.commit, 's', AIMS.importSeconds),
    limited(`${kind}: longest wait of another request meanwhile`, imported.longestWait, 'ms', AIMS.longestWait),
  ];
}

function limited(what, value, unit, aim) {
  return [what, `${rounded(value)} ${unit}`, `< ${aim} ${unit}`, verdictOf(value < aim)];
}

function told(what, value, unit) {
  return [what, `${rounded(value)} ${unit}`, '–', '–'];
}

function verdictOf(reached) {
  return reached ? 'reached' : '**above**';
}

function ms(value) {
  return `${rounded(value)} ms`;
}

function times(value) {
  return `${value.toFixed(1)}×`;
}

function number(value) {
  return value.toLocaleString('en');
}

function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
