// Paths as planlint writes them: with forward slashes on every platform.
import { sep } from 'node:path';

export const toSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
