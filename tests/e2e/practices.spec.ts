/** Every practice as a person does it: each kind of answer, leaving half-way and coming back, and what is on the map afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { Practice, Step } from '../../shared/practices/practice.ts';
import { readPractice } from '../../shared/practices/reading.ts';
import { recordsIn, writeCoupleCasebook } from './couple-casebook.ts';
import { choosePart, untilSaved } from './hands.ts';
import { answer, begin, next, openPractices, partFor, sayer, throughCare, wordsFor } from './practice-hands.ts';
import { newDataFolder, type RunningApp, startApp } from './running-app.ts';

const folder = join(import.meta.dirname, '../../shared/language/en/practices');
const practices = readdirSync(folder).map((file): Practice => {
  const read = readPractice(file, readFileSync(join(folder, file), 'utf8'));
  if ('bad' in read) throw new Error(`${file} is no practice`);
  return read.practice;
});

async function openMap(project: string, data: string, browser: Browser): Promise<RunningApp> {
  const app = await startApp(project === 'electron' ? 'electron' : 'browser', data, browser);
  await app.page.getByRole('button', { name: 'Mira' }).first().click();
  await app.page
    .getByRole('button', { name: /When it gets late/ })
    .first()
    .click();
  await expect(app.page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue('When it gets late');
  return app;
}

for (const practice of practices) {
  test(`${practice.name} is done, left half-way and gone on with`, async ({ browser }, info) => {
    test.setTimeout(180_000);
    const data = await newDataFolder();
    const path = await writeCoupleCasebook(data);
    const app = await openMap(info.project.name, data, browser);
    const { page } = app;
    const title = sayer(partFor(practice))(practice.title);
    const half = Math.ceil(practice.steps.length / 2);
    await begin(page, practice);
    await throughCare(page, practice, true);
    for (const step of practice.steps.slice(0, half)) {
      await answer(page, practice, step);
      await next(page);
    }

    await page.getByRole('button', { name: 'Back to where you were' }).click();
    // Nothing is kept of a practice in which nothing was said yet: of breathing alone.
    if (practice.steps.slice(0, half).every((step) => step.answer === 'breath')) await begin(page, practice);
    else {
      const dialog = await openPractices(page, partFor(practice));
      const kept = dialog.getByRole('region', { name: 'Done before' }).getByRole('button', { name: title });
      await expect(kept).toContainText('not finished');
      await kept.click();
      await expect(dialog).toHaveCount(0);
    }
    await throughCare(page, practice, false);
    await goOnFrom(app, practice, half);

    if (practice.care !== 'plain') {
      await page.getByRole('textbox', { name: 'How is it now?' }).fill('Quieter.');
    }
    const put = page.getByRole('button', { name: 'Put this on the map and end' });
    await put
      .or(page.getByRole('button', { name: 'End here' }))
      .last()
      .click();

    await (await openPractices(page, partFor(practice)))
      .getByRole('region', { name: 'Done before' })
      .getByRole('button', { name: title })
      .click();
    const sheet = page.getByRole('region', { name: new RegExp(`^${title}, `) });
    if (practice.care !== 'plain') await expect(sheet).toContainText('Quieter.');
    await expect(page.getByRole('button', { name: 'Look again' })).toBeVisible();
    await untilSaved(page);
    await app.close();
    expectWritten(practice, recordsIn(path));
  });
}

/** Answers what is left. Coming back leads to the step after the last that was answered; one that keeps no answer comes again. */
async function goOnFrom({ page }: RunningApp, practice: Practice, half: number) {
  const say = sayer(partFor(practice));
  const wanted = practice.steps.map(({ ask }) => say(ask));
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect(heading).toBeVisible();
  const asked = await heading.textContent();
  const index = wanted.indexOf(asked ?? '');
  if (index < 0) return;
  for (const step of practice.steps.slice(index)) {
    if (practice.steps.indexOf(step) >= half) await answer(page, practice, step);
    await next(page);
  }
}

/** Every answer that a practice writes stands on the map, in a record of the right kind. */
function expectWritten(practice: Practice, records: readonly AnyRecord[]) {
  const steps = practice.steps.flatMap((step): readonly Step[] =>
    step.answer === 'menu' ? step.steps.slice(0, 1) : [step],
  );
  for (const step of steps) {
    if (step.answer === 'menu' || !step.writes) continue;
    const { statement, moment, note, strand, line, consent } = step.writes;
    const words = wordsFor(practice, step.id);
    const holds = (type: AnyRecord['type'], field: string) =>
      records.some((one) => one.type === type && String(new Map(Object.entries(one)).get(field)).includes(words));
    if (statement) expect(holds('part', statement), `${words} on a card`).toBe(true);
    if (moment && step.answer !== 'leave') expect(holds('moment', 'words'), `${words} as a moment`).toBe(true);
    if (note && step.answer !== 'columns') expect(holds('region', 'words'), `${words} as a note`).toBe(true);
    if (strand) expect(holds('strand', 'words'), `${words} between two`).toBe(true);
    if (step.answer === 'body') expect(holds('part', 'felt'), `${words} in the body`).toBe(true);
    if (consent) expect(holds('consent', 'conditions'), `${words} as an answer`).toBe(true);
    if (step.answer === 'part' && line) expect(holds('part', 'name'), `${words} on the map`).toBe(true);
  }
}

test('stopping is one key, blameless, and can be taken back', async ({ browser }, info) => {
  const data = await newDataFolder();
  await writeCoupleCasebook(data);
  const { page, close } = await openMap(info.project.name, data, browser);
  await choosePart(page, 'critic');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Is there enough ground under your feet?' })).toBeVisible();
  await expect(page.getByText('Warmth can stir up old pain')).toBeVisible();
  await page.getByRole('button', { name: 'Some ground first' }).click();
  await expect(page.getByText('Both feet on the floor.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, enough' }).click();
  await page.getByRole('textbox').first().fill('You are doing what you can.');
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('heading', { name: 'Stopped. That is all right.' })).toBeVisible();
  await expect(page.getByText('People you can reach')).toBeVisible();
  await expect(page.getByText('This app cannot help in an emergency.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByRole('button', { name: 'Yes, enough' }).click();
  await page.keyboard.press('Control+.');
  await page.getByRole('button', { name: 'Back to the map' }).click();
  const card = page.getByRole('region', { name: 'Card of critic' });
  await choosePart(page, 'critic');
  await expect(card.getByRole('region', { name: 'Practices done' })).toContainText('stopped');
  await page.keyboard.press('Control+z');
  await expect(card.getByRole('region', { name: 'Practices done' })).toContainText('not finished');
  await close();
});

test('a protector’s “not now” ends it, and nothing underneath is asked', async ({ browser }, info) => {
  const data = await newDataFolder();
  const path = await writeCoupleCasebook(data);
  const app = await openMap(info.project.name, data, browser);
  const { page } = app;
  const practice = practices.find(({ name }) => name === 'six-fs');
  if (!practice) throw new Error('no such practice');
  await begin(page, practice);
  await throughCare(page, practice, true);
  await page.getByText('Not now', { exact: true }).click();
  await next(page);
  await expect(page.getByRole('heading', { name: '“Not now” is an answer.' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await untilSaved(page);
  await app.close();
  const sheets = recordsIn(path).filter(({ type }) => type === 'sheet');
  expect(sheets).toEqual([expect.objectContaining({ doneAt: expect.any(String) })]);
  expect(recordsIn(path)).toContainEqual(expect.objectContaining({ type: 'moment', kind: 'notNow' }));
});

test('looking again shows the last time beside, and a sheet leaves as text', async ({ browser }, info) => {
  const data = await newDataFolder();
  await writeCoupleCasebook(data);
  const app = await openMap(info.project.name, data, browser);
  const { page } = app;
  const practice = practices.find(({ name }) => name === 'hidden-zero');
  if (!practice) throw new Error('no such practice');
  await begin(page, practice);
  const [first] = practice.steps;
  if (!first) throw new Error('nothing is asked');
  await answer(page, practice, first);
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.getByRole('button', { name: 'End here' }).click();
  await (await openPractices(page, null)).getByRole('region', { name: 'Done before' }).getByRole('button').click();
  const words = wordsFor(practice, first.id);
  await expect(page.getByText(words)).toBeVisible();
  const file = await app.fileFrom(() => page.getByRole('button', { name: 'Save as text' }).click());
  expect(file.toString()).toContain(`## ${sayer(null)(first.ask)}\n\n${words}\n`);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('complementary', { name: /^Last time/ })).toContainText(words);
  await page.getByRole('textbox').first().fill('Less often now.');
  await page.getByRole('button', { name: 'All on one page' }).click();
  await expect(
    page.getByRole('region', { name: sayer(null)(practice.steps.at(-1)?.ask ?? ''), exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Back to where you were' }).click();
  const kept = (await openPractices(page, null)).getByRole('region', { name: 'Done before' }).getByRole('button');
  await expect(kept).toHaveCount(2);
  await app.close();
});

test('a file with a mistake is named with its line, a clinician’s own is there, and one can be put away', async ({
  browser,
}, info) => {
  const data = await newDataFolder();
  await writeCoupleCasebook(data);
  await mkdir(join(data, 'practices'));
  const own = readFileSync(join(folder, 'hidden-zero.yaml'), 'utf8')
    .replace('name: hidden-zero', 'name: my-own')
    .replace(/title: .*/, 'title: One of my own');
  await writeFile(join(data, 'practices', 'my-own.yaml'), own);
  await writeFile(join(data, 'practices', 'broken.yaml'), own.replace('care: plain', 'care: none'));
  const { page, close } = await openMap(info.project.name, data, browser);
  const dialog = await openPractices(page, null);
  await expect(dialog.getByRole('button', { name: /^One of my own/ })).toBeVisible();
  await dialog.getByText('One file could not be read as a practice').click();
  const line = own.split('\n').findIndex((text) => text.startsWith('care:')) + 1;
  await expect(dialog.getByText(`“broken.yaml”, line ${line}: “care” cannot be this.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'What can be done with One of my own' }).click();
  await page.getByRole('menuitem', { name: 'Put away: One of my own' }).click();
  await expect(dialog.getByRole('button', { name: /^One of my own/ })).toHaveCount(0);
  await dialog.getByText('Put away', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Bring back: One of my own' }).click();
  await expect(dialog.getByRole('button', { name: /^One of my own/ })).toBeVisible();
  await close();
});
