/** The screens of practices in both colour schemes, held to all that axe knows: choosing, care, each kind of answer, the end, what was kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Practice } from '../../shared/practices/practice.ts';
import { readPractice } from '../../shared/practices/reading.ts';
import { writeCoupleCasebook } from './couple-casebook.ts';
import { answer, begin, next, openPractices, throughCare } from './practice-hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const folder = join(import.meta.dirname, '../../shared/language/en/practices');

/** Between them these ask for every kind of answer. */
const names = ['six-fs', 'hidden-zero', 'content-to-process', 'the-boat', 'the-body', 'kind-breath'];

function practiceOf(name: string): Practice {
  const read = readPractice(`${name}.yaml`, readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  if ('bad' in read) throw new Error(`${name} is no practice`);
  return read.practice;
}

async function expectClean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect(found, what).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`practices stand in nobody's way, ${scheme}`, async ({ browser }, info) => {
    test.skip(info.project.name === 'electron', 'the same page; axe needs a context it may open pages in');
    test.setTimeout(300_000);
    const data = await newDataFolder();
    await writeCoupleCasebook(data);
    const app = await startApp('browser', data, browser);
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 2000 });
    await page.getByRole('button', { name: 'Mira' }).first().click();
    await page
      .getByRole('button', { name: /When it gets late/ })
      .first()
      .click();
    const dialog = await openPractices(page, 'critic');
    await dialog.getByText('Put away', { exact: true }).click();
    await expectClean(page, 'choosing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await expectClean(page, 'the short ones');
    await page.keyboard.press('Escape');
    for (const [index, practice] of names.map(practiceOf).entries()) {
      await begin(page, practice);
      await expectClean(page, `before ${practice.name}`);
      await throughCare(page, practice, index === names.indexOf('content-to-process'));
      for (const step of practice.steps) {
        await answer(page, practice, step);
        if (step.answer !== 'words') await expectClean(page, `${practice.name}, ${step.id}`);
        await next(page);
      }
      await expectClean(page, `the end of ${practice.name}`);
      await page
        .getByRole('button', { name: 'Put this on the map and end' })
        .or(page.getByRole('button', { name: 'End here' }))
        .last()
        .click();
    }
    await (await openPractices(page, null))
      .getByRole('region', { name: 'Done before' })
      .getByRole('button')
      .last()
      .click();
    await expectClean(page, 'what was kept');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('button', { name: 'Yes, enough' }).click();
    await expectClean(page, 'looking again');
    await page.keyboard.press('Control+.');
    await expectClean(page, 'stopped');
    await app.close();
  });
}
