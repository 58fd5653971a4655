import { type CallName, contract } from '@core/channel/contract';
import { type Fault, failure, type Result } from '@core/result';
import { type Handler, handlers } from './handlers/handlers';
import { isOwnPage } from './security/origin';
import type { Services } from './services';

/** Where faults that nobody expected are written down. */
export type Log = (about: string, error: unknown) => void;

/**
 * Answers one call of the window. The one door into the main process: who asks is checked, what is asked is checked,
 * and whatever happens behind it comes back as a value.
 *
 * @param sender URL of the frame that asks; undefined where the frame is gone
 */
export async function dispatch<Name extends CallName>(
  name: Name,
  input: unknown,
  sender: string | undefined,
  services: Services,
  log: Log,
): Promise<Result<unknown>> {
  if (!isOwnPage(sender)) {
    log(name, new Error(`A call from ${sender ?? 'nowhere'} was refused.`));
    return failure('not-allowed', '这个页面不能调用主程序。', 'This page may not call the main process.');
  }
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    log(name, parsed.error);
    return failure(
      'bad-input',
      '程序内部的请求格式不对，操作没有执行。请报告这个问题。',
      'A request inside the program was malformed, and nothing was done. Please report this.',
    );
  }
  try {
    const handler: Handler<Name> = handlers[name];
    // zod has just proved the type; TypeScript cannot follow it through the generic name.
    return await handler(services, parsed.data as Parameters<Handler<Name>>[1]);
  } catch (error) {
    log(name, error);
    return { ok: false, error: unexpected };
  }
}

const unexpected: Fault = {
  code: 'unexpected',
  message: {
    zh: '出现了意料之外的错误，操作没有完成；已保存的内容不受影响。详情已写入日志。',
    en: 'Something unexpected went wrong and this was not completed; what was saved is safe. The log has the details.',
  },
};
