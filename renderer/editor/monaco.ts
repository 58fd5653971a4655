/**
 * The text editor, put together from the parts that a proofing desk needs: no suggestions, no languages, no minimap.
 * Loaded late, after the language of the window is known.
 */
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/wordOperations/register';
import * as monaco from 'monaco-editor/editor';
import { startWorker } from '../bridge/trusted';
import workerUrl from './monaco.worker?worker&url';

declare global {
  var MonacoEnvironment: monaco.Environment | undefined;
}

globalThis.MonacoEnvironment = { getWorker: () => startWorker(workerUrl, 'editor') };

export { monaco };
export type Monaco = typeof monaco;
