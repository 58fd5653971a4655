import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure, type Result, success } from '@core/result';
import { BrowserWindow, type Session, session } from 'electron';
import { datedPdf } from './datedPdf';

/** The pages that are being printed: the only addresses that may be loaded for it. */
const printing = new Set<string>();

/** The session of all printing: nothing of it is kept, and nothing reaches it from the window's own. */
function printSession(): Session {
  const own = session.fromPartition('print', { cache: false });
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !printing.has(url) }));
  return own;
}

/**
 * Prints a page as a PDF with tags (readable for screen readers), an outline and real text. The page is shown to
 * nobody, runs no script, and may load itself and nothing else. `date` is what the PDF says of its own making (ISO,
 * day or time), because the clock would make every copy of the same issue a different file.
 */
export async function printPage(html: string, date: string): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'qingyang-print-'));
  const path = join(folder, 'page.html');
  const address = pathToFileURL(path).href;
  printing.add(address);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  try {
    await writeFile(path, html);
    await window.loadFile(path);
    const pdf = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      pageSize: 'A4',
    });
    return success(datedPdf(pdf, date));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      'print-failed',
      `没有能够生成 PDF（${reason}）。请再试一次，或者导出 HTML 后用浏览器打印。`,
      `The PDF could not be made (${reason}). Try again, or export HTML and print it from a browser.`,
    );
  } finally {
    window.destroy();
    printing.delete(address);
    await rm(folder, { recursive: true, force: true });
  }
}
