// Packs the extension and holds its size: whoever installs it waits for it, and a megabyte is what it is worth.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { workbenchFolder } from './paths.mjs';
import { pack } from './tools.mjs';

/** Bytes of the packed extension. */
const limit = 1_000_000;

/** Resolves to `{ passed, failed }`, and shows what weighs most. */
export async function checkPackage() {
  mkdirSync(workbenchFolder, { recursive: true });
  const folder = mkdtempSync(join(workbenchFolder, 'package-'));
  try {
    const bytes = readFileSync(await pack(folder));
    const parts = await weigh(bytes);
    for (const { name, size } of parts.slice(0, 6)) console.log(`  ${String(size).padStart(8)} ${name}`);
    console.log(`  ${String(bytes.length).padStart(8)} packed, of ${limit} at most`);
    return bytes.length <= limit ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The parts with their packed sizes in bytes, the heaviest first. */
async function weigh(bytes) {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(files).map(async (file) => {
      const alone = new JSZip().file('x', await file.async('uint8array'));
      return {
        name: file.name,
        size: (await alone.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })).length,
      };
    }),
  );
  return parts.sort((a, b) => b.size - a.size);
}
