/**
 * Lets the window keep times by itself: Playwright's own way to the window and back would be part of what it measures.
 *
 * @param {import('@playwright/test').Page} window
 */
export async function watchTimes(window) {
  await window.evaluate(() => {
    const kept = { pixels: [], findings: [], articles: [], issues: [] };
    let begun = 0;
    /** The frame is on its way to the screen when the task after it begins. */
    const painted = (/** @type {(now: number) => void} */ then) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(undefined);
      });
    /** Looks at every frame whether it is there, and keeps the time when it is painted. */
    function until(/** @type {() => boolean} */ there, /** @type {number[]} */ list) {
      const from = begun;
      const look = () => {
        if (there()) painted((now) => list.push(now - (begun || from)));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }
    const start = (/** @type {Event} */ event) => {
      begun = event.timeStamp;
      if (event.type === 'keydown') {
        const from = begun;
        painted((now) => kept.pixels.push(now - from));
      }
    };
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, start, { capture: true });
    const tab = () => document.querySelector('[role=tab]')?.textContent ?? '';
    const shown = () => document.querySelector('.view-lines')?.textContent ?? '';
    const listed = () => document.querySelectorAll('nav [role=option]').length;
    Object.assign(globalThis, {
      benchTimes: {
        kept,
        findings: () => {
          const before = tab();
          until(() => tab() !== before, kept.findings);
        },
        article: () => {
          const before = shown();
          until(() => shown() !== before, kept.articles);
        },
        issue: (/** @type {number} */ count) => until(() => listed() >= count, kept.issues),
      },
    });
  });
  /** @type {(name: string) => Promise<number[]>} */
  const read = (name) => window.evaluate((list) => globalThis.benchTimes.kept[list], name);
  return {
    forget: () =>
      window.evaluate(() => {
        globalThis.benchTimes.kept.pixels.length = 0;
      }),
    awaitFindings: () => window.evaluate(() => globalThis.benchTimes.findings()),
    awaitArticle: () => window.evaluate(() => globalThis.benchTimes.article()),
    awaitIssue: (/** @type {number} */ count) =>
      window.evaluate((wanted) => globalThis.benchTimes.issue(wanted), count),
    pixels: () => read('pixels'),
    findings: () => read('findings'),
    articles: () => read('articles'),
    issues: () => read('issues'),
  };
}
