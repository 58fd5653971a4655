import type { Result } from '../result';
import type { CallInput, CallName, CallOutput, EventName, EventPayload } from './contract';

/** What the preload script puts into the window as `window.qingyang`: one function a call, one subscription an event. */
export type Bridge = {
  /** Never rejects for an expected refusal: that comes back as a fault with a sentence for the person. */
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
} & {
  /** Listens to an event of the main process. The function that comes back ends the subscription. */
  readonly [Name in EventName as `on${Capitalize<Name>}`]: (
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void;
};
