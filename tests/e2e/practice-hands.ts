/** Doing a practice, by role and name: whatever kind of answer a step asks for. */
import { expect, type Locator, type Page } from '@playwright/test';
import { vocabularies } from '../../shared/language/en/vocabularies/index.ts';
import { formsOf } from '../../shared/language/words.ts';
import type { Practice, PracticeText, Step } from '../../shared/practices/practice.ts';
import { sayPractice } from '../../shared/practices/saying.ts';
import { choosePart, showList } from './hands.ts';

const spoken = formsOf(vocabularies.parts.words);

/** Whom a practice is begun with on the map of two. */
export function partFor({ starts }: Practice): string | null {
  if (starts.includes('couple') || starts.includes('map')) return null;
  return starts.includes('protector') || starts.includes('part') ? 'critic' : 'little one';
}

/** The texts of a practice as they are said there. */
export const sayer = (part: string | null) => (text: PracticeText) =>
  sayPractice(
    text,
    { part: part ?? 'this part', other: 'the other', person: 'Mira', partner: 'Daniel' },
    { spoken, pronoun: 'it' },
  );

/** What is said to a step, different for each. */
export const wordsFor = (practice: Practice, step: string) => `${practice.name} ${step}`;

/** Opens the list of practices for a part, or for the map. */
export async function openPractices(page: Page, part: string | null): Promise<Locator> {
  if (part === null) await showList(page);
  else await choosePart(page, part);
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Practices' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Begins a practice; one that is put away is turned on first. */
export async function begin(page: Page, practice: Practice): Promise<void> {
  const part = partFor(practice);
  const title = sayer(part)(practice.title);
  const dialog = await openPractices(page, part);
  if (practice.away) {
    await dialog.getByText('Put away', { exact: true }).click();
    await dialog.getByRole('button', { name: `Turn on: ${title} I know this work` }).click();
  }
  await dialog
    .getByRole('button', { name: new RegExp(`^${literal(title)}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Past the plain line for two and the ground, where they stand before. */
export async function throughCare(page: Page, practice: Practice, isFirst: boolean): Promise<void> {
  if (practice.forTwo && isFirst) await page.getByRole('button', { name: 'We are safe with each other' }).click();
  if (practice.care !== 'plain') await page.getByRole('button', { name: 'Yes, enough' }).click();
}

/** Answers a step in its own way. */
export async function answer(page: Page, practice: Practice, step: Step): Promise<void> {
  const say = sayer(partFor(practice));
  const asked = page.getByRole('region', { name: say(step.ask), exact: true }).first();
  await expect(asked).toBeVisible();
  const words = wordsFor(practice, step.id);
  const field = asked.getByRole('textbox');
  switch (step.answer) {
    case 'words':
    case 'phrase':
      return field.fill(words);
    case 'choice':
      await asked.getByRole('checkbox').first().check({ force: true });
      return field.fill(words);
    case 'list':
      await field.fill(words);
      return field.press('Enter');
    case 'columns':
      for (const { asks } of step.columns) {
        const [ask] = asks;
        if (!ask) continue;
        const line = asked.getByRole('textbox', { name: say(ask.ask) });
        await line.fill(wordsFor(practice, ask.id));
        await line.press('Enter');
        await expect(asked.getByRole('listitem').filter({ hasText: wordsFor(practice, ask.id) })).toBeVisible();
      }
      return;
    case 'scale':
      await asked.getByRole('slider').press('ArrowRight');
      return expect(asked.getByRole('slider')).toHaveValue('1');
    case 'part':
      return asked.getByRole('textbox', { name: 'Somebody new, by a name' }).fill(words);
    case 'moment':
      await asked.getByRole('textbox', { name: 'What was it?' }).fill(words);
      await asked.getByRole('textbox', { name: 'When was it?' }).fill('age 6');
      await asked.getByRole('button', { name: 'Keep this moment' }).click();
      return expect(asked.getByRole('listitem')).toContainText(words);
    case 'body':
      await asked.getByText('the chest', { exact: true }).first().click();
      return field.fill(words);
    case 'leave':
      await asked.getByText('Yes', { exact: true }).click();
      return field.fill(words);
    case 'toward':
      await asked.getByRole('textbox', { name: /^How do you feel toward/ }).fill(words);
      return asked.getByRole('checkbox', { name: 'There is some room' }).check({ force: true });
    case 'cycle':
      for (const turn of ['one', 'other']) {
        await field.fill(`${words} ${turn}`);
        await field.press('Enter');
        await expect(asked.getByRole('listitem').filter({ hasText: `${words} ${turn}` })).toBeVisible();
      }
      return;
    case 'breath':
      await asked.getByRole('button', { name: 'Begin to breathe' }).click();
      return expect(asked.getByRole('timer')).toContainText(/in|out/);
    case 'menu': {
      const [first] = step.steps;
      if (!first) return;
      await asked.getByRole('button', { name: say(first.ask) }).click();
      await answer(page, practice, first);
      return asked.getByRole('button', { name: 'Back to the others' }).click();
    }
  }
}

export const next = (page: Page) => page.getByRole('button', { name: /^Next/ }).last().click();
