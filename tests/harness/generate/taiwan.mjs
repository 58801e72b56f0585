// The manifest's texts for Taiwan, from the ones for the mainland.
import OpenCC from 'opencc-js';

/** Words of Taiwan too: 文件 for 文档, 設定 for 设置. What stands between grave accents is a name and stays. */
export function toTaiwan(text) {
  const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
  return text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : convert(part)))
    .join('')
    .replaceAll('“', '「')
    .replaceAll('”', '」');
}

export async function taiwanFiles(read) {
  const texts = Object.entries(JSON.parse(await read('package.nls.zh-cn.json')));
  const converted = Object.fromEntries(texts.map(([key, text]) => [key, toTaiwan(text)]));
  return { 'package.nls.zh-tw.json': `${JSON.stringify(converted, null, 2)}\n` };
}
