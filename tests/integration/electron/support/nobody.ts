/** The user without rights on most systems. */
const NOBODY = 65534;

/**
 * Does something as a user without rights. Root may do everything, so where the tests run as root (in a container) the
 * process gives its rights away for a while; anywhere else it has no special rights to begin with.
 */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const { seteuid, geteuid } = process;
  if (seteuid === undefined || geteuid?.() !== 0) return work();
  seteuid(NOBODY);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}
