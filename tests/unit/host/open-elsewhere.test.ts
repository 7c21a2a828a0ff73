/** A casebook that another program has open: the host says so, and goes on in a copy that is whole, whatever the other writes. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { newFolder, startServing, visitorOf } from './serving.ts';

const holder = fileURLToPath(new URL('../casebook/hold-open.ts', import.meta.url));

test('is worked on in a copy, and is itself left to the other', async () => {
  const path = join(await newFolder(), 'Casebook.visavis');
  const other = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  const visitor = await visitorOf(await startServing({ path, create: false }));
  await visitor.listen();
  expect((await visitor.call('enter')).problem?.code).toBe('openElsewhere');
  expect((await visitor.call('openCopy')).answer).toMatchObject({ casebook: 'Casebook copy.visavis', role: 'writing' });
  expect((await visitor.call('readLibrary')).problem).toBeUndefined();
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(checkCasebook(path)).toEqual([]);
});

test('is not kept from others by a host that found its port taken', async () => {
  const { port } = await startServing();
  const path = join(await newFolder(), 'Casebook.visavis');
  await expect(startServing({ path, port })).rejects.toMatchObject({ code: 'portInUse' });
  expect(checkCasebook(path)).toEqual([]);
});
