// Word documents: reading them as text, and writing comments into them. Pure: bytes in, text or bytes out.
export { addComments, type Note } from './comments.js';
export { WordError, type WordErrorId } from './error.js';
export { paragraphAt, readWord, type WordDocument } from './read.js';
