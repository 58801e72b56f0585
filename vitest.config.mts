import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,mjs}'],
    exclude: ['tests/e2e/**'],
    // Its `module` files are ES modules in a package that does not say so, which only a bundler takes.
    server: { deps: { inline: ['jsonc-parser'] } },
  },
});
