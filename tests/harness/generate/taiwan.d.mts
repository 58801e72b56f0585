// The types of taiwan.mjs.
export function toTaiwan(text: string): string;
export function chineseTexts(root: string): Promise<string[]>;
