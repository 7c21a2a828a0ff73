/** A picture written by the command line: as it was asked for, or not at all. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportMap } from '../../../electron/commands/export.ts';
import { Problem } from '../../../shared/problem.ts';
import { newPath } from '../casebook/folder.ts';

const fixture = fileURLToPath(new URL('../../fixtures/casebook-v1.visavis', import.meta.url));

function asked(out: string, ...more: string[]): string[] {
  const path = newPath();
  fs.copyFileSync(fixture, path);
  return [path, '--map', 'The blaming part', '--format', 'svg', '--out', out, ...more];
}

async function drawn(...more: string[]): Promise<string> {
  const out = join(dirname(newPath()), 'map.svg');
  await exportMap(asked(out, ...more));
  return fs.readFileSync(out, 'utf8');
}

afterEach(() => vi.restoreAllMocks());

describe('what is asked of a picture', () => {
  test('its paper, light or dark, or none', async () => {
    expect(await drawn()).toMatch(/<rect [^>]*fill="#F4F0E6"/);
    expect(await drawn('--theme', 'dark')).toMatch(/<rect [^>]*fill="#1E1B18"/);
    expect(await drawn('--no-background')).not.toContain('<rect');
  });

  test('its title and a day, above everybody', async () => {
    const said = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(said(await drawn())).not.toContain('The blaming part');
    const headed = await drawn('--title', '--date', '2026-03-12');
    expect(said(headed).slice(-2)).toEqual(['The blaming part', '12 March 2026']);
    const tops = [...headed.matchAll(/<text [^>]*y="([-\d.]+)" [^>]*>([^<]*)</g)].filter(([, , text]) =>
      ['The blaming part', '12 March 2026'].includes(text ?? ''),
    );
    const top = Number(/viewBox="\S+ (\S+)/.exec(headed)?.[1]);
    for (const [, y] of tops) expect(Number(y)).toBeGreaterThan(top);
  });

  test.each([
    ['--theme', 'green'],
    ['--date', 'yesterday'],
    ['--date', '2026-02-30'],
  ])('%s %s is not understood', async (flag, value) => {
    const out = join(dirname(newPath()), 'map.svg');
    await expect(exportMap(asked(out, flag, value))).rejects.toEqual(new Problem('badFlag', `${flag} ${value}`));
    expect(fs.existsSync(out)).toBe(false);
  });
});

test('on a full disk nothing is written, and the picture of before stays', async () => {
  const out = join(dirname(newPath()), 'map.svg');
  fs.writeFileSync(out, 'before');
  const args = asked(out);
  const written = fs.writeFileSync;
  vi.spyOn(fs, 'writeFileSync').mockImplementation((path, content, options) => {
    // A full disk takes the first bytes and then no more.
    written(path, String(content).slice(0, 10), options);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  await expect(exportMap(args)).rejects.toEqual(new Problem('noRoom', 'map.svg'));
  expect(fs.readdirSync(dirname(out))).toEqual(['map.svg']);
  expect(fs.readFileSync(out, 'utf8')).toBe('before');
});
