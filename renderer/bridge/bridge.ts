import type { CallInput, CallName, CallOutput, EventPayload } from '@core/channel/contract';
import { failure, type Result } from '@core/result';

type Calls = { readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>> };

/** What the preload script puts into the window: one function a call of the contract, and two subscriptions. */
export interface Bridge extends Calls {
  /** A menu entry was chosen. Returns what ends the subscription. */
  onCommand(listener: (payload: EventPayload<'command'>) => void): () => void;
  /** The window is about to close and waits for `closeReady`. Returns what ends the subscription. */
  onClosing(listener: (payload: EventPayload<'closing'>) => void): () => void;
}

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
