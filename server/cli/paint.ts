// Colours, only where a person looks at a terminal that wants them.
import type { Io } from './io.js';

export type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'underline';
export type Paint = (colour: Colour, text: string) => string;

const CODES: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  dim: [2, 22],
  underline: [4, 24],
};

/** See https://no-color.org: any value but the empty one turns colours off. */
export function createPaint({ stdout, env }: Io): Paint {
  if (!stdout.isTTY || env.NO_COLOR || env.TERM === 'dumb') return (_colour, text) => text;
  return (colour, text) => `\x1b[${CODES[colour][0]}m${text}\x1b[${CODES[colour][1]}m`;
}
