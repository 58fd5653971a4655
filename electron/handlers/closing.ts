import { success } from '@core/result';
import type { Handler } from './handlers';

export const closeReady: Handler<'closeReady'> = async ({ window }) => {
  window.closeReady();
  return success({});
};
