// Stands for mocha where the suite runs in a browser: its build for pages, which puts the class beside its globals.
import '../../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { Mocha: unknown }).Mocha;
