// What plans count: the measures behind a number and the nouns behind those. Patterns read folded text.
import type { Proof } from '../pack.js';

export interface Measure extends Proof {
  readonly words: readonly string[];
  /** `list`: things that a plan goes on to set out; `thing`: places and bodies, counted by a list right before them. */
  readonly kind: 'list' | 'thing';
  /** What must not stand right behind it: `5个百分点`, `6点前`. */
  readonly notBefore: RegExp;
}

const TIME =
  /^(?:百分点|点(?!位)|工作日|月|小时|学时|课时|季度|年(?!级)|星期|交易日|自然日|多|余|左右|以上|以下|以内|不等)/;

export const MEASURES: readonly Measure[] = [
  {
    words: ['方面', '个', '项', '条', '类', '种', '支', '件', '步', '篇', '轮', '张', '道'],
    kind: 'list',
    notBefore: TIME,
    source: 'practice: measures of tasks, principles and measures',
    yes: ['抓好⟦三项⟧工作', '⟦五方面⟧工作', '以下⟦6个⟧原则', '⟦四条⟧措施'],
    no: ['提高5个百分点', '2个工作日内', '第三项', '十余项', '3个月', '三至五个'],
  },
  {
    words: ['大'],
    kind: 'list',
    notBefore: /^(?:[精报以和、,。;会召代作胜开全时]|提(?!升|质)|$)/,
    source: 'practice; 十七大, 二十大 are congresses',
    yes: ['实施⟦四大⟧工程', '⟦十大⟧行动'],
    no: ['党的二十大精神', '十七大、十八大', '党的二十大。'],
  },
  {
    words: ['点'],
    kind: 'list',
    notBefore: /^(?!(?:意见|要求|建议|体会|工作|措施|希望|原则|做法|经验|认识|打算|说明|内容)|[:。,;—]|$)/,
    source: 'practice; an hour is written with figures',
    yes: ['提以下⟦三点⟧意见', '做到⟦四点⟧：'],
    no: ['早上六点前', '五点半'],
  },
  {
    words: ['家', '所', '处', '座', '名', '位', '级', '块', '门', '县', '市', '镇', '乡', '村', '区', '个县', '场'],
    kind: 'thing',
    notBefore: /^(?:以上|以下|以内|左右|多|余|不等|甲|乙|医院|公路|高|及)/,
    source: 'practice: measures of bodies and places',
    yes: ['城关、溪口⟦两所⟧学校', '县、乡、村⟦三级⟧网络'],
    no: ['二级以上医院', '三级甲等医院'],
  },
];

export interface CountedNoun extends Proof {
  readonly words: readonly string[];
  /** `named`: what is listed usually carries the noun itself (能力提升工程), so that a list without it may be another. */
  readonly kind: 'general' | 'named';
}

export const COUNTED_NOUNS: readonly CountedNoun[] = [
  {
    words:
      '方面 原则 措施 举措 任务 重点 关系 环节 问题 要求 工作 步骤 阶段 目标 内容 要点 维度 层面 领域 角度 着力点 短板 误区 体会 经验 做法 特点 抓手 途径 方法 能力 指标 职能 事项 关键 实事 转变 坚持 提升 突破 强化 到位 结合 统筹 导向 功能 标准 制度 情形 条件 主线 优势 意见 建议 希望 认识 原因 意识 理念 定位 主题 支撑 保障 责任 清单 底线 关口 大事 要事 区分'.split(
        ' ',
      ),
    kind: 'general',
    source: 'practice: what announcements count',
    yes: ['以下六个根本⟦原则⟧', '处理好四个⟦关系⟧', '突出三个⟦重点⟧'],
    no: ['三个乡镇', '五名教师'],
  },
  {
    words:
      '工程 行动 体系 机制 中心 计划 战略 平台 项目 活动 专项 基地 园区 产业 集群 队伍 板块 片区 乡镇 街道 专班 工作组 小组 班次 专业 模块 系统 品牌 载体 试点 改革 学科 课程 社区 部门 科室 单位 企业 学校 岗位 通道 网络 走廊 组团 示范区 功能区 主体 模式 重点专科 预案 检查 服务圈 圈 工法 法'.split(
        ' ',
      ),
    kind: 'named',
    source: 'practice: what has a name of its own',
    yes: ['实施四大⟦工程⟧', '建设三大⟦中心⟧', '完善两个⟦体系⟧'],
    no: ['四个方面', '三点要求'],
  },
];

const NOUNS: readonly string[] = COUNTED_NOUNS.flatMap((row) => row.words).sort((a, b) => b.length - a.length);
const NOUN = new RegExp(NOUNS.join('|'), 'y');
const NAMED = new Set(COUNTED_NOUNS.filter((row) => row.kind === 'named').flatMap((row) => row.words));

/** How far behind the measure the noun may begin: `四个更实的发展目标`. */
const REACH = 6;

/** The noun that is counted, from `at`: the first of the pack, with those that follow it at once; undefined for none. */
export function findCountedNoun(text: string, at: number): { end: number; noun: string; isNamed: boolean } | undefined {
  for (let from = at; from <= at + REACH && from < text.length; from++) {
    let end = from;
    let noun = '';
    for (NOUN.lastIndex = end; ; NOUN.lastIndex = end) {
      const match = NOUN.exec(text);
      if (!match) break;
      noun = match[0];
      end += noun.length;
    }
    if (noun !== '') return { end, noun, isNamed: NAMED.has(noun) };
    if (!/[\u4e00-\u9fff]/.test(text[from]!)) return undefined;
  }
  return undefined;
}
