// The types of generate.mjs.
export function generatedFiles(): Promise<Record<string, string>>;
export function findStrays(files: Readonly<Record<string, string>>): Promise<string[]>;
