// What the client computes itself, because a key that was pressed cannot wait for the server: the second entry of the core.
// Invariant: it reads a few lines as text, without the model and without packs, so that it costs the client a few kilobytes.

export type { Continuation } from './features/typing/continue.js';
export { continueItem } from './features/typing/continue.js';
export type { ReadLine } from './features/typing/item.js';
