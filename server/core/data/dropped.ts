// Frames from which a number or a name was dropped without a trace: `达到以上`, `投入万元`, `第次会议`.
// Patterns read folded text, one sentence at a time; the group `hit` is what is reported. `at` says where a value goes.
// Weak rows are grammatical now and then, so they are reported only beside strong evidence in the same document.
import { AMOUNTS } from './dropped/amounts.js';
import { COUNTS } from './dropped/counts.js';
import type { DroppedFrame } from './dropped/frame.js';
import { PLACES } from './dropped/places.js';
import { TIMES } from './dropped/times.js';

export const DROPPED: readonly DroppedFrame[] = [...TIMES, ...AMOUNTS, ...COUNTS, ...PLACES];
