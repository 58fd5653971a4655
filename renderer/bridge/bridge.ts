import type { Bridge } from '@core/channel/bridge';
import { failure, type Result } from '@core/result';

export type { Bridge };

declare global {
  interface Window {
    readonly qingyang?: Bridge;
  }
}

/** Makes a call and turns a broken connection into a value as well, so that callers have one way to fail. */
export async function ask<T>(call: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call;
  } catch {
    return failure(
      'bridge-lost',
      '与主程序的连接中断，请重新打开窗口；已输入的文字还在。',
      'The connection to the main process is lost. Open the window again; what was typed is still here.',
    );
  }
}
