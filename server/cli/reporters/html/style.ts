// How the page looks, on a screen in light and dark, and on paper. Its policy allows this style sheet by its hash and nothing else.
import { createHash } from 'node:crypto';

export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --error: #c62828; --warning: #b26a00; --information: #1565c0; --hint: #6b6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff8a80; --warning: #ffcc80; --information: #90caf9; --hint: #b0b0b0; }
}
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
main { display: flex; flex-direction: column; } h1 { order: -2; font-size: 1.5rem; } nav { order: -1; } h2 { border-bottom: 1px solid var(--line); font-size: 1.25rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; }
ol, ul { list-style: none; margin: 0; padding: 0; }
.outline li { display: flex; gap: .5rem; } .outline .name { flex: 1; overflow-wrap: anywhere; }
.d1 .name { padding-left: 1.5rem; } .d2 .name { padding-left: 3rem; } .d3 .name { padding-left: 4.5rem; } .d4 .name { padding-left: 6rem; }
.error { color: var(--error); } .warning { color: var(--warning); } .information { color: var(--information); } .hint { color: var(--hint); }
.report { break-inside: avoid; border-left: 3px solid var(--line); margin: .75rem 0; padding-left: .75rem; }
.report p { margin: 0; } .quote { color: var(--hint); overflow-wrap: anywhere; }
.quote mark { background: #ffe08266; color: CanvasText; font-weight: 600; } .quote mark:empty::after { content: "‸"; }
.rule, .line, footer { color: var(--hint); font-size: .85rem; } a { color: inherit; }
svg { height: 1.1rem; width: 8rem; } .from { fill: var(--hint); } .to { fill: var(--information); }
@media print { main { display: block; } body { font-size: 11pt; max-width: none; padding: 0; } section.file { break-before: page; } a { text-decoration: none; } thead { display: table-header-group; } }
`;

const hash = createHash('sha256').update(STYLE).digest('base64');

export const POLICY = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
