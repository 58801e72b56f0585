// The target board's page outside the workbench: its code, 2,000 targets, a server for it, VS Code's side of it, and what is
// measured on it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../harness/paths.mjs';

/** What a TypeScript file of the project exports. */
export async function load(entry) {
  const options = { bundle: true, write: false, format: 'esm', platform: 'node' };
  const { outputFiles } = await esbuild.build({ ...options, entryPoints: [join(root, entry)] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const names = ['家庭医生签约率', '护理型床位占比', '城镇新增就业', '重点项目投资', '森林覆盖率', '义务教育巩固率'];
export const parts = [
  '总体要求',
  '主要目标',
  '重点任务',
  '完善服务网络，加强队伍建设，提升保障能力',
  '保障措施',
  '组织实施',
];

export const makeRows = (count) =>
  Array.from({ length: count }, (_, i) => {
    const isShare = i % 6 !== 2 && i % 6 !== 3;
    const unit = isShare ? '%' : i % 6 === 2 ? '人' : '万元';
    const amount = isShare ? 40 + (i % 60) : 100 + i;
    const filled = i % 17 !== 5;
    return {
      id: `${names[i % 6]}#${i}`,
      indicator: `${names[i % 6]}${i}`,
      value: filled ? `≥${amount}${unit}` : `≥xx${unit}`,
      unit,
      ...(filled ? { amount } : {}),
      deadline: i % 3 === 0 ? '2026年底' : '',
      ...(i % 3 === 0 ? { year: 2026 } : {}),
      scope: i % 4 === 0 ? '全县' : '',
      section: parts[i % 6],
      path: `工作目标 › ${parts[i % 6]}`,
      filled,
      reports: i % 40 === 3 ? ['“家庭医生签约率”这里是≥43%，第5行是≥40%：同一指标应只有一个数'] : [],
      ...(i % 2 === 0 ? { baseline: { text: `${amount - 8}${unit}`, amount: amount - 8 } } : {}),
    };
  });

/** Serves the shell with the bundle; resolves to `{ origin, close }`. */
export async function serve(createShell) {
  const server = createServer((request, response) => {
    const file = { '/board.js': 'text/javascript', '/board.css': 'text/css' }[request.url];
    response.setHeader('content-type', file ?? 'text/html');
    if (file) return response.end(readFileSync(join(root, 'dist', request.url)));
    const origin = `http://127.0.0.1:${server.address().port}`;
    const addresses = { script: `${origin}/board.js`, style: `${origin}/board.css` };
    response.end(createShell({ ...addresses, styleSource: origin, nonce: 'bm9uY2U' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** VS Code's side of the page, and whatever the policy refused. */
export function standIn() {
  window.posted = [];
  window.refused = [];
  window.kept = undefined;
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.refused.push(violatedDirective));
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.posted.push(message),
    getState: () => window.kept,
    setState: (state) => {
      window.kept = state;
    },
  });
}

/** Milliseconds until the rows are painted. */
export const show = (page, message) =>
  page.evaluate(
    (data) =>
      new Promise((resolve) => {
        const begun = performance.now();
        window.dispatchEvent(new MessageEvent('message', { data }));
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
      }),
    message,
  );

/** Scrolls through all rows and back; the middle pause between two frames, and that of 95 in 100, in milliseconds. */
export const scroll = (page) =>
  page.evaluate(async () => {
    const table = document.querySelector('[role=grid]');
    const pauses = [];
    let before = await new Promise(requestAnimationFrame);
    for (let i = 0; i < 120; i++) {
      table.scrollTop = i < 60 ? (i * table.scrollHeight) / 60 : ((120 - i) * table.scrollHeight) / 60;
      const now = await new Promise(requestAnimationFrame);
      pauses.push(now - before);
      before = now;
    }
    pauses.sort((a, b) => a - b);
    return { middle: pauses[60], most: pauses[114] };
  });
