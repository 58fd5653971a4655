/** The dates that a PDF says of itself, as Chromium writes them: always of this length. */
const DATE = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/**
 * Sets the dates in a PDF to one of the issue's own, so that the same issue gives the same file. Only characters are
 * exchanged and none added, so every offset in the file stays right.
 */
export function datedPdf(pdf: Uint8Array, date: string): Uint8Array {
  const digits = date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
  const known = /^[1-9]\d{3}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(digits) ? digits : '19700101000000';
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Buffer.from(text.replace(DATE, `/$1 (D:${known}+00'00')`), 'latin1');
}
