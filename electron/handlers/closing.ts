import { success } from '@core/result';
import type { Handler } from './handlers';

export const closeReady: Handler<'closeReady'> = async ({ window }) => {
  window.closeReady();
  return success({});
};

export const closeHeld: Handler<'closeHeld'> = async ({ window }) => {
  window.closeHeld();
  return success({});
};
