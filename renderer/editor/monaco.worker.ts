/** The editor's own worker, as a file of this build: Trusted Types then see one address that is known in advance. */
import 'monaco-editor/editor/editor.worker.js';
