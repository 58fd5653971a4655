import { contract, events } from '@core/channel/contract';
import { success } from '@core/result';
import { describe, expect, it } from 'vitest';
import { CALL_NAMES, EVENT_NAMES } from '../../../electron/bridge/names';
import { Desk } from '../../../electron/desk';
import { dispatch } from '../../../electron/dispatcher';
import type { Services } from '../../../electron/services';

const OWN = 'app://qingyang/index.html';

/** Services whose library breaks in a way that nobody has foreseen. */
function brokenServices(): Services {
  const desk = new Desk({ folder: '', seeds: '', language: 'zh', now: () => '', report: () => {} });
  desk.library = () => Promise.reject(new Error('secret detail'));
  return {
    desk,
    version: 'test',
    now: () => '',
    dialogs: {
      chooseLibrary: async () => undefined,
      chooseSources: async () => [],
      chooseExportFolder: async () => undefined,
    },
    window: {
      language: () => 'zh',
      goOver: () => {},
      showFolder: async () => {},
      printPage: async () => success(new Uint8Array()),
      exportProgress: () => {},
      settingsChanged: () => {},
      closeReady: () => {},
      closeHeld: () => {},
    },
  };
}

describe('the dispatcher', () => {
  it.each([
    undefined,
    '',
    'https://example.com/?app://qingyang/',
    'app://qingyang.example.com/index.html',
    'app://other/index.html',
    'file:///app://qingyang/index.html',
    'not a url',
  ])('does not hear a page at %s', async (sender) => {
    const logged: unknown[] = [];
    const answer = await dispatch('closeReady', {}, sender, brokenServices(), (_about, error) => logged.push(error));
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(logged).toHaveLength(1);
  });

  it.each([undefined, null, 'text', { id: 5 }, { id: 'x', extra: true }])('refuses the input %j', async (input) => {
    const answer = await dispatch('openIssue', input, OWN, brokenServices(), () => {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('turns an error that nobody foresaw into a sentence, and writes the error down', async () => {
    const logged: unknown[] = [];
    const answer = await dispatch('start', {}, OWN, brokenServices(), (_about, error) => logged.push(error));
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(answer)).not.toContain('secret detail');
    expect(logged).toEqual([new Error('secret detail')]);
  });
});

describe('the preload script', () => {
  it('knows the calls and events of the contract and no others', () => {
    expect([...CALL_NAMES].sort()).toEqual(Object.keys(contract).sort());
    expect([...EVENT_NAMES].sort()).toEqual(Object.keys(events).sort());
  });
});
