import { describe, expect, it } from 'vitest';
import { Telling } from '../../../electron/crash/telling';

/** A program in which everything that happens is written down, and the person always presses the same button. */
function program(pressed = 0, language: 'zh' | 'en' = 'zh') {
  const happened: string[] = [];
  const clock = { now: 0 };
  const note = (what: string) => () => {
    happened.push(what);
  };
  const telling = new Telling({
    log: (about) => happened.push(`log ${about}`),
    language: () => language,
    show: async (message, _detail, buttons) => {
      happened.push(`show ${message} [${buttons.join('|')}]`);
      return pressed;
    },
    save: async () => note('save')(),
    reload: note('reload'),
    showLog: note('show log'),
    restart: note('restart'),
    quit: note('quit'),
    now: () => clock.now,
  });
  return { telling, happened, clock };
}

const crash = { reason: 'crashed', exitCode: 5 };

describe('when the window dies', () => {
  it('it is written down, saved, brought back and told, in this order', async () => {
    const { telling, happened } = program();
    await telling.pageGone(crash);
    expect(happened).toEqual(['log window', 'save', 'reload', 'show 窗口出错，已经重新打开。 [继续|显示日志文件]']);
  });

  it('for want of memory, that is said', async () => {
    const { telling, happened } = program(0, 'en');
    await telling.pageGone({ reason: 'oom', exitCode: 1 });
    expect(happened.at(-1)).toContain('ran out of memory');
  });

  it('again and again, it is not brought back by itself any more', async () => {
    const { telling, happened } = program(1);
    for (let death = 0; death < 4; death++) await telling.pageGone(crash);
    expect(happened.filter((what) => what === 'reload')).toHaveLength(3);
    expect(happened.at(-2)).toContain('[再试一次|显示日志文件|退出]');
    expect(happened.at(-1)).toBe('show log');
  });

  it('now and then over the years, it is always brought back', async () => {
    const { telling, happened, clock } = program();
    for (let death = 0; death < 9; death++) {
      await telling.pageGone(crash);
      clock.now += 60_000;
    }
    expect(happened.filter((what) => what === 'reload')).toHaveLength(9);
  });

  it('because it was closed, nothing is said', async () => {
    const { telling, happened } = program();
    await telling.pageGone({ reason: 'clean-exit', exitCode: 0 });
    expect(happened).toEqual([]);
  });
});

describe('when the main process makes a mistake', () => {
  it('work is saved and can go on', async () => {
    const { telling, happened } = program();
    await telling.programFault('uncaught', new Error('x'));
    expect(happened).toEqual(['log uncaught', 'save', expect.stringContaining('[继续|重新启动|显示日志文件]')]);
  });

  it('every second, it is all written down and told once a minute', async () => {
    const { telling, happened, clock } = program();
    for (let second = 0; second < 90; second++) {
      clock.now = second * 1000;
      await telling.programFault('uncaught', new Error('x'));
    }
    expect(happened.filter((what) => what.startsWith('log'))).toHaveLength(90);
    expect(happened.filter((what) => what.startsWith('show'))).toHaveLength(2);
  });

  it('and saving fails too, it is told all the same', async () => {
    const { telling, happened } = program();
    Reflect.set(Reflect.get(telling, 'options'), 'save', () => Promise.reject(new Error('disk')));
    await telling.programFault('uncaught', new Error('x'));
    expect(happened).toEqual(['log uncaught', 'log save after trouble', expect.stringContaining('show')]);
  });
});
