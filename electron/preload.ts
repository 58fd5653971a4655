import type { CallName, EventName } from '@core/channel/contract';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALL_NAMES, callChannel, EVENT_NAMES, eventChannel } from './bridge/names';

// What the window gets (see `core/channel/bridge.ts`): one function for each call and each event of the contract, and
// no way to name a channel itself.

const call = (name: CallName) => (input: unknown) => ipcRenderer.invoke(callChannel(name), input);

const subscribe = (name: EventName) => (listener: (payload: unknown) => void) => {
  const heard = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
  ipcRenderer.on(eventChannel(name), heard);
  return () => {
    ipcRenderer.off(eventChannel(name), heard);
  };
};

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

contextBridge.exposeInMainWorld(
  'qingyang',
  Object.fromEntries([
    ...CALL_NAMES.map((name) => [name, call(name)]),
    ...EVENT_NAMES.map((name) => [`on${capital(name)}`, subscribe(name)]),
  ]),
);
