import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../build/sources.mjs';
import { answerOpenDialog, Desk, newFolder } from './support/desk';
import { exportHere } from './support/exportHere';
import { expect, test } from './support/launch';
import { type Listener, listen } from './support/listener';

let listener: Listener;
test.beforeEach(async () => {
  listener = await listen();
});
test.afterEach(() => listener.close());

test('the page reaches nothing over a network, whatever it tries', async ({ launch }) => {
  const { window } = await launch();
  const violated = await window.evaluate(async (url) => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.add(effectiveDirective),
    );
    const wait = new Promise((resolve) => setTimeout(resolve, 800));
    await fetch(`${url}/fetch`).catch(() => {});
    navigator.sendBeacon(`${url}/beacon`);
    new Image().src = `${url}/image`;
    try {
      new WebSocket(url.replace('http', 'ws'));
      new EventSource(`${url}/events`);
    } catch {
      // Refused at once, which is as good.
    }
    const style = document.createElement('style');
    style.textContent = `@import url(${url}/style); body { background: url(${url}/background) }`;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}/link` });
    const prefetch = Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: url });
    document.head.append(style, link, prefetch);
    await wait;
    for (const element of [style, link, prefetch]) element.remove();
    return [...directives].sort();
  }, listener.url);
  // The policy's own no, before the session has its say.
  expect(violated).toEqual(['connect-src', 'img-src', 'style-src-elem']);
  expect(listener.asked).toEqual([]);
});

test('the session lets nothing out either, should a page ever have another policy', async ({ launch }) => {
  const { app } = await launch();
  const outcome = await app.evaluate(async ({ session, BrowserWindow }, url) => {
    const fetched = await session.defaultSession.fetch(`${url}/session`).then(
      () => 'let out',
      (error: Error) => error.message,
    );
    const other = new BrowserWindow({ show: false });
    const loaded = await other.loadURL(`${url}/page`).then(
      () => 'let out',
      (error: Error) => error.message,
    );
    other.destroy();
    return { fetched, loaded };
  }, listener.url);
  // The session's own no, and not only that names of servers are not known.
  expect(outcome.fetched).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcome.loaded).toContain('ERR_BLOCKED_BY_CLIENT');
  const switches = await app.evaluate(({ app: program }) => program.commandLine.getSwitchValue('host-resolver-rules'));
  expect(switches).toBe('MAP * ~NOTFOUND');
  expect(listener.asked).toEqual([]);
});

test('a page that is not ours cannot call the main process, even with our preload script', async ({ launch }) => {
  const { app, window } = await launch();
  await new Desk(window).ready();
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('data:text/html,<p>stranger</p>');
      const said: unknown = await other.webContents.executeJavaScript('window.qingyang.start({})');
      other.destroy();
      return said;
    },
    join(root, 'out/preload/preload.cjs'),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
});

test('the window names issues by id: a path as an id leads nowhere, and malformed calls are refused', async ({
  launch,
}) => {
  const { window } = await launch();
  await new Desk(window).ready();
  const ask = (name: string, input: unknown): Promise<unknown> =>
    window.evaluate(([call, value]) => Reflect.get(window, 'qingyang')[call as string](value), [name, input]);
  for (const id of ['../library', '/etc/hostname', '..\\..\\x', 'a/../../b', '.']) {
    expect(await ask('openIssue', { id }), id).toMatchObject({ ok: false });
  }
  for (const input of [undefined, null, 7, {}, { id: 5 }, { id: 'x', path: '/etc' }]) {
    expect(await ask('openIssue', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  }
});

test('links and pictures inside an imported text are loaded by nobody, and the export asks for none', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const desk = await new Desk(window).ready();
  const folder = await newFolder();
  const hostile = [
    '## 测试稿件',
    '',
    `本报讯（张三）<img src="${listener.url}/img" onerror="window.intruder = true">这里有一段话。`,
    '',
    `![图](${listener.url}/markdown) <script src="${listener.url}/script"></script>正文到此为止。`,
    '',
  ].join('\n');
  await writeFile(join(folder, '远程.txt'), hostile);
  await answerOpenDialog(app, [join(folder, '远程.txt')]);
  await window.keyboard.press('Control+O');
  await expect(desk.text).toContainText('这里有一段话。');
  await answerOpenDialog(app, [folder]);
  await exportHere(window);
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    expect(html).not.toMatch(/<(img|script|link|iframe|object|embed)\b[^>]*(src|href|data)=["']?https?:/i);
    expect(html).not.toMatch(/<img[^>]*onerror/i);
  }
  expect(await window.evaluate(() => Reflect.get(window, 'intruder'))).toBeUndefined();
  expect(listener.asked).toEqual([]);
});
