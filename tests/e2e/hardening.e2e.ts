import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from '../../build/electron.mjs';
import { root } from '../../build/sources.mjs';
import { CALL_NAMES, EVENT_NAMES } from '../../electron/bridge/names';
import { Desk } from './support/desk';
import { expect, test } from './support/launch';

// SECURITY.md lists what each of these stands for. Every one fails when the protection it watches is taken away.

test('the window runs sandboxed and isolated, without Node, webview or spelling dictionaries', async ({ launch }) => {
  const { app, window } = await launch();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
  expect(preferences.nodeIntegrationInWorker ?? false).toBe(false);
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  expect(preferences.allowRunningInsecureContent ?? false).toBe(false);
  expect(preferences.experimentalFeatures ?? false).toBe(false);
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
  const inside = await window.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    webview: typeof Reflect.get(document.createElement('webview'), 'loadURL'),
  }));
  expect(inside).toEqual({ require: 'undefined', process: 'undefined', webview: 'undefined' });
});

test('the window gets one function for each call of the contract, and no way to name a channel', async ({ launch }) => {
  const { window } = await launch();
  const wanted = [...CALL_NAMES, ...EVENT_NAMES.map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`)];
  const bridge = await window.evaluate(() => Object.keys(Reflect.get(window, 'qingyang')));
  expect(bridge.sort()).toEqual(wanted.sort());
  const replaced = await window.evaluate(() => {
    const before = Reflect.get(window, 'qingyang');
    Reflect.set(window, 'qingyang', {});
    Reflect.set(before, 'start', () => 'mine');
    return Reflect.get(window, 'qingyang') !== before || String(before.start).includes('mine');
  });
  expect(replaced).toBe(false);
});

test('the page comes from app:// and can read no file of the disk', async ({ launch }) => {
  const { app, window } = await launch();
  expect(new URL(window.url()).protocol).toBe('app:');
  // Asked with the session's own rights, past the policy of the page, the program serves its window's files and no others.
  const statuses = await app.evaluate(
    ({ session }, urls) =>
      Promise.all(urls.map((url) => session.defaultSession.fetch(url).then(({ status }) => status))),
    ['app://qingyang/index.html', 'app://qingyang/..%2fmain%2fmain.js', 'app://qingyang/..%2f..%2fpackage.json'],
  );
  expect(statuses).toEqual([200, 404, 404]);
  for (const url of ['file:///etc/hostname', 'app://qingyang/../main/main.js', 'app://qingyang/%2e%2e/main/main.js']) {
    const read = await window.evaluate(
      (address) =>
        fetch(address)
          .then(({ ok }) => ok)
          .catch(() => false),
      url,
    );
    expect(read, url).toBe(false);
    const loaded = await window.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        }),
      url,
    );
    expect(loaded, url).toBe(false);
  }
});

test('markup and strings cannot become code: the content security policy and Trusted Types hold', async ({
  launch,
}) => {
  const { window } = await launch();
  const outcomes = await window.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      code: () => new Function('return 1')(),
      innerHTML: () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      scriptUrl: () => document.createElement('script').setAttribute('src', 'app://qingyang/x.js'),
      worker: () => new Worker('app://qingyang/x.js'),
      handler: () => document.createElement('button').setAttribute('onclick', 'window.intruder = true'),
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
    };
    const done: Record<string, string> = {};
    // What a debugger runs may make code of strings; a task of the page's own may not.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        attempt();
        done[name] = 'allowed';
      } catch {
        done[name] = 'refused';
      }
    }
    const frame = document.createElement('iframe');
    frame.src = 'app://qingyang/index.html';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    done.frame = window.frames.length > 0 && frame.contentDocument?.querySelector('#root') ? 'allowed' : 'refused';
    frame.remove();
    return done;
  });
  expect(Object.values(outcomes), JSON.stringify(outcomes)).toEqual(Object.keys(outcomes).map(() => 'refused'));
});

test('no permission is granted, but for copying to the clipboard', async ({ launch }) => {
  const { window } = await launch();
  const states = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'local-fonts'];
    const asked = names.map(async (name) => {
      const answer = await navigator.permissions.query({ name: name as PermissionName }).catch(() => undefined);
      return [name, answer?.state ?? 'unknown'] as const;
    });
    const stream = navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const requested = await Notification.requestPermission();
    return Object.fromEntries([
      ...(await Promise.all(asked)),
      ['stream', (await stream) ?? 'denied'],
      ['requested', requested],
    ]);
  });
  expect(
    Object.values(states).filter((state) => state === 'granted'),
    JSON.stringify(states),
  ).toEqual([]);
  expect(states).toMatchObject({ notifications: 'denied', requested: 'denied' });
});

test('the window cannot be led to another page, and opens no other window', async ({ launch }) => {
  const { app, window } = await launch();
  await new Desk(window).ready();
  const lead = (script: string): Promise<{ url: string; windows: number }> =>
    app.evaluate(async ({ BrowserWindow }, code) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await contents?.executeJavaScript(`${code}; undefined`, true);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { url: contents?.getURL() ?? '', windows: BrowserWindow.getAllWindows().length };
    }, script);
  const link = (href: string, target: string): string =>
    `Object.assign(document.createElement('a'), { href: '${href}', target: '${target}' }).click()`;
  for (const script of [
    "window.open('https://example.com/')",
    "window.open('app://qingyang/index.html')",
    "window.open('about:blank')",
    link('https://example.com/', '_blank'),
    link('https://example.com/', '_self'),
    link('file:///etc/hostname', '_self'),
    "location.href = 'https://example.com/'",
    "location.replace('app://other/index.html')",
  ]) {
    expect(await lead(script), script).toEqual({ url: 'app://qingyang/index.html', windows: 1 });
  }
});

test('a second start only brings the first window to the front', async ({ launch }) => {
  const { app, window, home, library } = await launch();
  await new Desk(window).ready();
  // An ended second start is told to the first; one that lives on in peace is not, and ends with a signal after a while.
  await app.evaluate(({ app: program }) => {
    program.on('second-instance', () => Reflect.set(globalThis, 'heardOfSecond', true));
  });
  const { executable } = await findElectron(() => {});
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(home, 'profile')}`,
    root,
    `--library=${library}`,
  ];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const code = await new Promise((resolve) => {
    const second = spawn(executable, args, { env, stdio: 'ignore', timeout: 15_000 });
    second.on('close', (exit) => resolve(exit));
  });
  expect(code).toBe(0);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'heardOfSecond'))).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
