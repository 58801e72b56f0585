// Fonts of official documents. Those that the practice names are not on every machine, so that there is a set that is.

export interface Fonts {
  readonly title: string;
  readonly first: string;
  readonly second: string;
  readonly body: string;
  readonly table: string;
  readonly number: string;
}

/** GB/T 9704 names the kinds (小标宋, 黑体, 楷体, 仿宋); the fonts' names are practice. Nothing is embedded. */
const FONTS = {
  gb2312: {
    ...{ title: '方正小标宋简体', first: '黑体', second: '楷体_GB2312', body: '仿宋_GB2312' },
    ...{ table: '宋体', number: 'Times New Roman' },
  },
  /** What Windows brings. */
  system: {
    ...{ title: '宋体', first: '黑体', second: '楷体', body: '仿宋' },
    ...{ table: '宋体', number: 'Times New Roman' },
  },
} as const satisfies Record<string, Fonts>;

export type FontSet = keyof typeof FONTS;

export const FONT_SETS = Object.keys(FONTS) as readonly FontSet[];
export const findFonts = (set: FontSet): Fonts => FONTS[set];
