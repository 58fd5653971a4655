import type { Handler } from './handlers';

export const search: Handler<'search'> = async ({ desk }, query) => {
  const found = await desk.search();
  return found.ok ? found.value.find(query) : found;
};
