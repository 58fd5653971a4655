/** The part of the browser's Trusted Types that the window uses; the DOM types of TypeScript do not have it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const own = new Set<string>();
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/** The one policy of our own code: scripts of workers come from the build's own files and from nowhere else. */
const policy = factory?.createPolicy('qingyang-worker', {
  createScriptURL(url) {
    if (own.has(url)) return url;
    throw new TypeError(`Not a worker of this program: ${url}`);
  },
});

/** Starts a worker from a file of the build. `url` must come from an import with `?worker&url`. */
export function startWorker(url: string, name: string): Worker {
  own.add(url);
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module', name });
}
