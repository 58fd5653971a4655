import { readFile, stat } from 'node:fs/promises';
import { get } from 'node:https';
import { isAbsolute } from 'node:path';

/** A feed is a page of text; a longer answer is not one. */
const LONGEST = 256 * 1024;
const PATIENCE = 15_000;

/**
 * Fetches the text of a feed from a file or over https. The one place in the program that may open a connection, reached
 * only by a person's own choice of the menu entry. No cookies, no redirects, nothing about the desk in the request.
 *
 * @throws {Error} one sentence on why there is none
 */
export async function fetchFeed(feed: string): Promise<string> {
  if (isAbsolute(feed)) {
    if ((await stat(feed)).size > LONGEST) throw new Error(`${feed} is too long to be a feed`);
    return readFile(feed, 'utf8');
  }
  if (!URL.canParse(feed) || new URL(feed).protocol !== 'https:') {
    throw new Error(`${feed} is neither the full path of a file nor an https address`);
  }
  return new Promise((resolve, reject) => {
    const request = get(feed, { timeout: PATIENCE, headers: { 'User-Agent': 'qingyang' } }, (response) => {
      if (response.statusCode !== 200) {
        response.destroy();
        reject(new Error(`the server answered ${response.statusCode}`));
        return;
      }
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.length > LONGEST) response.destroy(new Error('the answer is too long to be a feed'));
      });
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('the server did not answer')));
    request.on('error', reject);
  });
}
