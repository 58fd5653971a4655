import type { EventName, EventPayload } from '@core/channel/contract';
import { type IpcMain, ipcMain, type WebContents } from 'electron';
import { dispatch, type Log } from '../dispatcher';
import type { Services } from '../services';
import { CALL_NAMES, callChannel, eventChannel } from './names';

/** Lets the window's calls in, each through the dispatcher. Only the page itself is heard, no frame inside it. */
export function connect(services: Services, log: Log, channels: Pick<IpcMain, 'handle'> = ipcMain): void {
  for (const name of CALL_NAMES) {
    channels.handle(callChannel(name), ({ senderFrame }, input: unknown) => {
      const sender = senderFrame !== null && senderFrame.parent === null ? senderFrame.url : undefined;
      return dispatch(name, input, sender, services, log);
    });
  }
}

/** Tells the window something. A window that is gone hears nothing. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, payload: EventPayload<Name>): void {
  if (!contents.isDestroyed()) contents.send(eventChannel(name), payload);
}
