// What client and server say to each other of files that are not open.
import type { Diagnostic } from 'vscode-languageserver';

/** A file as the client read it. */
export interface FileText {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export interface CheckFilesParams {
  readonly files: readonly FileText[];
}

export interface CheckedFile {
  readonly uri: string;
  /** Whether the file is one that is checked at all. */
  readonly served: boolean;
  /** As of an open document, without what the writer set aside. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckFilesResult {
  /** In the order of the request. */
  readonly files: readonly CheckedFile[];
}

export interface CheckFilesRequests {
  'planlint/checkFiles': { readonly params: CheckFilesParams; readonly result: CheckFilesResult };
}
