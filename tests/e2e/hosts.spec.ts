import { expect, test } from '@playwright/test';
import { newDataFolder, startApp } from './running-app.ts';

test('the page keeps to its own policy and asks nothing of any other machine', async ({ browser }, info) => {
  const host = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const complaints: string[] = [];
  const addresses = new Set<string>();
  app.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  app.page.on('pageerror', (error) => complaints.push(error.message));
  app.page.on('request', (request) => addresses.add(new URL(request.url()).origin));
  await app.page.reload();
  await app.page.getByRole('textbox').first().fill('Mira');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('Saved')).toBeVisible();
  expect(complaints).toEqual([]);
  expect([...addresses]).toEqual([new URL(app.page.url()).origin]);
  await expect(app.page).toHaveTitle('Visavis');
  await app.close();
});

test('the page can run no code and load nothing from outside', async ({ browser }, info) => {
  const host = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const reached = await app.page.evaluate(async () => {
    const outside = 'https://example.com/';
    const loads = (make: () => HTMLElement) =>
      new Promise((resolve) => {
        const element = make();
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        document.body.append(element);
      });
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    return {
      fetched: await fetch(outside).then(
        () => true,
        () => false,
      ),
      pictured: await loads(() => Object.assign(new Image(), { src: `${outside}x.png` })),
      scripted: await loads(() => Object.assign(document.createElement('script'), { src: `${outside}x.js` })),
      evaluated: await Promise.resolve()
        .then(() => new Function('return true')())
        .catch(() => false),
      ranInline: document.title === 'ran',
    };
  });
  expect(reached).toEqual({ fetched: false, pictured: false, scripted: false, evaluated: false, ranInline: false });
  await app.close();
});
