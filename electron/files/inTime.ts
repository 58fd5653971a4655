/** What a piece of work gives, or `late()` where it takes longer than `patience` milliseconds; it goes on behind. */
export async function inTime<T>(work: Promise<T>, patience: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), patience);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
