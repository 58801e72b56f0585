// Texts in the three languages, as client and server have them alike: the third entry of the core.

export { findLocale, LOCALES, type Locale, say, type Written } from './text/say.js';
