// What reading and writing a sheet share: the name of a file and the reason of a failure, for messages.
import type { Uri } from 'vscode';

export const nameOf = (file: Uri): string => file.path.slice(file.path.lastIndexOf('/') + 1);

export const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
