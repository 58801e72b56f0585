// Takes the picture of README.md anew: the views beside a plan, as a small .webp.   node tests/e2e/picture.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/paths.mjs';
import { exitOnSignals } from '../harness/processes.mjs';
import { createDrive } from './drive.mjs';

const content = `清河县2026年养老服务工作计划

一、总体要求
认真落实省、市部署，结合xx县实际，到年底护理型床位占比由2025年的48%提高到55%以上。

二、主要任务
（一）完善服务网络。
1. 建设街道综合养老服务中心4个，投入资金xx万元，x月x日前完成。（责任单位：县民政局、县财政局）
2. 办好老年助餐点，在12个中心镇布点，每点每天供餐不少于80份。（责任单位：县民政局）
（二）加强人员培训。
由县卫健局负责，全年培训护理员600人次，持证上岗率达到xx%以上。

三、保障措施
落实以下三项措施：一是成立由某某任组长的工作专班。二是安排专项资金1200万元。
护理型床位占比达到60%，列入年度考核。
`;

const steps = {
  async 'the views are filled'(view) {
    await view.page.locator('.activitybar a.action-label[aria-label^="Planlint"]').click({ force: true });
    await view.untilTexts(view.paneRows('待填'), 'places', (texts) => texts.length >= 4);
    await view.untilTexts(view.paneRows('目标数字'), 'targets', (texts) => texts.length >= 3);
    await view.focusEditor('Control+Home');
    await view.page.keyboard.press('Control+Shift+M');
    await view.untilTexts(view.rows('.markers-panel'), 'problems', (texts) => texts.length >= 5);
  },
  async 'the picture is taken'(view) {
    const png = (await view.page.screenshot()).toString('base64');
    const webp = await view.page.evaluate(async (data) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(1280, Math.round((picture.height * 1280) / picture.width));
      const pen = canvas.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const bytes = await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.62 })).bytes();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, png);
    writeFileSync(join(root, 'docs/images/editor.webp'), Buffer.from(webp, 'base64'));
    await view.shoot('readme');
  },
};

exitOnSignals();
const settings = { 'workbench.colorTheme': 'Default Light Modern', 'editor.inlayHints.enabled': 'off' };
console.log(await createDrive({ name: 'picture', open: '养老服务工作计划.txt', content, settings, steps })());
