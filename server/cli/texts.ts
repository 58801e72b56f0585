// What the command line says, by locale. The English texts have the type of the Chinese ones: none can be missing.
import type { Written } from '../core/index.js';
import { en } from './texts/en.js';
import { type Texts, zh } from './texts/zh.js';

export type { Texts } from './texts/zh.js';

export const texts: Written<Texts> = { 'zh-CN': zh, en };
