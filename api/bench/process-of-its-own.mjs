import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MS = 30_000;

/**
 * Starts a Node program and waits for the first line it prints that `sign` finds something in. Gives what `sign` found,
 * the process id and a way to stop it. Throws with what it printed when it ends before that, or takes half a minute.
 */
export async function startProgram(args, env, sign) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const found = await new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why) => reject(new Error(`${args[0]} ${why}:\n${printed}`));
    const streams = [child.stdout, child.stderr];
    const limit = setTimeout(() => fail('did not start in time'), PATIENCE_MS);
    const read = (chunk) => {
      printed += chunk;
      const match = sign.exec(printed);
      if (!match) return;
      clearTimeout(limit);
      // From here on its log is only emptied out: keeping it would cost more than what is measured.
      for (const stream of streams) stream.off('data', read).resume();
      resolve(match[1]);
    };
    for (const stream of streams) stream.on('data', read);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { found, pid: child.pid, stop };
}
