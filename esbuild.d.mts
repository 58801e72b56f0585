// Types of what tests take of the build.
import type { BuildOptions } from 'esbuild';

export interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly host: 'any' | 'node' | 'web' | 'page' | 'program';
}

export const bundles: readonly Bundle[];
export const toOptions: (bundle: Bundle) => BuildOptions;
