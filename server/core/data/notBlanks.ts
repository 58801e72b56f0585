// Words in which an x, a × or the like stands for itself. Patterns read folded text with the run at its very place:
// `before` ends at the run, `after` begins behind it; a row applies where all that it names fits.
import type { Proof } from './pack.js';

export interface NotBlank extends Proof {
  readonly run?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export const NOT_BLANKS: readonly NotBlank[] = [
  {
    run: /^[xX]{1,2}$/,
    after:
      /^[-—\s]?(?:光|线(?!路)|射线|片|摄影|摄片|衍射|荧光|刀|染色体|连锁|轴|坐标|展架|型架|形架|型(?=展|支)|档案|战警|世代|综合征|因子|波段|电容|方向|维生素|射频)/,
    source: 'practice: radiology, genetics, technology',
    yes: ['健康⟦X⟧光机', '⟦x⟧轴', '⟦X⟧射线', '⟦X⟧展架', '⟦XX⟧染色体'],
    no: ['健康⟦xx⟧建设', '⟦X⟧线路改造工程'],
  },
  {
    before: /(?:[A-Za-z]|[A-Za-z]['’.-])$/,
    // The number of a road is a gap: `加快Gxxx线建设`.
    after: /^(?!线|国道|省道|县道|高速)/,
    source: 'practice: part of a Latin word',
    yes: ['客服V⟦X⟧', 'E⟦x⟧cel'],
    no: ['到⟦xx⟧县'],
  },
  {
    after: /^[A-Za-z@]/,
    source: 'practice: part of a Latin word or an address',
    yes: ['⟦X⟧box', '⟦XX⟧L'],
    no: ['⟦xx⟧县'],
  },
  {
    before: /[\d)一二三四五六七八九十百千]\s?$/,
    after: /^\s?[\d(]/,
    source: 'practice: multiplication',
    yes: ['3⟦×⟧4米', '2⟦x⟧3', '7⟦×⟧24小时'],
    no: ['20⟦xx⟧年'],
  },
  { run: /^×$/, after: /^\s?[\d(]/, source: 'practice: formula', yes: ['实际值÷目标值⟦×⟧100%'], no: ['⟦×⟧县'] },
  {
    run: /^×$/,
    after: /^[\u4e00-\u9fff]{1,8}(?:×[\u4e00-\u9fff]{1,8})*×?[÷=\d]/,
    source: 'practice: formula',
    yes: ['单价⟦×⟧数量×100%'],
    no: ['⟦×⟧县教育局', '⟦×⟧月×日', '⟦×⟧县×镇×村'],
  },
  {
    run: /^×$/,
    before: /[÷=][\u4e00-\u9fff]{1,8}(?:×[\u4e00-\u9fff]{1,8})*$/,
    source: 'practice: formula',
    yes: ['补助=标准⟦×⟧人数'],
    no: ['补助⟦×⟧人'],
  },
  { run: /^[xX]$/, after: /^\d/, source: 'practice: a model or version', yes: ['⟦x⟧86', '⟦X⟧5'], no: ['⟦x⟧月1日'] },
  { before: /[=+÷<>≤≥/]\s?$/, source: 'practice: formula', yes: ['y=⟦x⟧', '人数+⟦x⟧'], no: ['达到⟦x⟧个'] },
  { after: /^\s?[=÷+<>≤≥^]/, source: 'practice: formula', yes: ['⟦x⟧=5', '⟦x⟧≤3'], no: ['⟦x⟧个'] },
  {
    run: /^[xX]$/,
    before: /[A-WYZa-wyz][、,]\s?$/,
    source: 'practice: letters listed',
    yes: ['A、B、⟦X⟧三类'],
    no: ['甲、⟦X⟧县'],
  },
  {
    run: /^[xX]$/,
    after: /^[、,]\s?[YyZz]/,
    source: 'practice: letters listed',
    yes: ['⟦X⟧、Y两个方向'],
    no: ['⟦x⟧、二'],
  },
  {
    before:
      /(?:写|注明|标明|标注|格式为?|命名为?|备注|署名为?|邮件主题|主题为|标题为|例如|如)[^。,，]{0,6}[“"'《(【「‘][^”"'》)】」’]{0,24}$/,
    source: 'practice: what is to be written on a slip or board',
    yes: ['请在来信上写明“班级:⟦××⟧”', '邮件主题为“姓名+⟦××⟧”'],
    no: ['扫“入⟦x⟧码”', '健康⟦xx⟧“十四五”规划'],
  },
  {
    before: /(?<!(?<!\d)(?:19|20))(?<=\d)$/,
    run: /^[xX×*]+$/,
    after: /^(?!年|月|日|号|%|‰|[〕)\]]|届|期|届|次)/,
    source: 'practice: a format of numbers, not a gap of the plan',
    yes: ['以“2024⟦XXXX⟧”开头', '尺寸为3⟦x⟧'],
    no: ['20⟦xx⟧-2023学年', '20⟦xx⟧版课程标准', '20⟦xx⟧年', '〔20⟦××⟧〕'],
  },
];

/** Surnames before 某 or 某某: `李某某` is a person kept anonymous, not a gap. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** Words that end in a character that is a surname too: `主任某某`, `关于某某`. */
export const NOT_SURNAMES =
  /(?:[关对由位等属基处至用在低高优敢善勇便限终]于|主任|[工课流过进]程|[地对各双多]方|提高|[方面导]向|[阶地]段|[资基现奖]金|[百千]万|允许|任何|[长]江|龙江|组成|[全周]周|管田)$/;

/** 某 with these makes an everyday word; nothing is left out there. */
export const INDEFINITE =
  /^(?:些|种|个|一|项|类|方面|时|人|天|日|次|年某月|处|段|点|地|物|事|部位|领域|阶段|程度|一个)/;
