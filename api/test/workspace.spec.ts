import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Each deliberate violation, and the rule that must speak up about it. */
const GUARDS: Record<string, string> = {
  'shared imports Nest': '@nx/enforce-module-boundaries',
  'web imports TypeORM': '@nx/enforce-module-boundaries',
  'api imports Angular': '@nx/enforce-module-boundaries',
  'shared imports the api': '@nx/enforce-module-boundaries',
  'the api floor imports a feature': 'import-x/no-restricted-paths',
  'a feature reaches behind the front door of a sibling': 'import-x/no-restricted-paths',
  any: '@typescript-eslint/no-explicit-any',
};

describe('the workspace', () => {
  it('has fences that bite: each deliberate violation is refused by the rule that guards it', () => {
    const nx = spawnSync(process.execPath, ['node_modules/.bin/nx', 'show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    expect(nx.status).toBe(0);
    const lint = spawnSync(process.execPath, ['.ci/violations.mjs'], { cwd: root, encoding: 'utf8' });
    const spoken = JSON.parse(lint.stdout) as Record<string, string[]>;
    const silent = Object.entries(GUARDS).filter(([violation, rule]) => !spoken[violation]?.includes(rule));
    expect(silent).toEqual([]);
    expect(Object.keys(spoken).sort()).toEqual(Object.keys(GUARDS).sort());
  }, 60_000);

  it('has a lockfile that names no registry host', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":|https?:\/\/registry/);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => !/^\d/.test(version) && name !== '@types/node',
    );
    expect(loose).toEqual([]);
  });
});
