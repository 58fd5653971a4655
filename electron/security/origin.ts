/** The scheme and host under which the window's own files are served. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'qingyang';
/** The page that the window shows. */
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** True where a URL is one of the window's own. It is parsed, never searched: `https://x/?app://qingyang/` is not ours. */
export function isOwnPage(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST;
}
