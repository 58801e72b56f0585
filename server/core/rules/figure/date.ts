// Dates that no calendar has, or that contradict the document they stand in.
import type { Fix, Severity } from '../../lint/finding.js';
import type { DateProblem } from '../../model/dates.js';
import { defineRule, type Report } from '../rule.js';

const SEVERITIES: Readonly<Record<DateProblem['verdict'], Severity>> = {
  sure: 'error',
  fails: 'warning',
  unsure: 'information',
};

type MessageId = DateProblem['id'] | 'signedHere' | 'titleHere' | 'numberHere' | 'write';

export const date = defineRule<MessageId>({
  id: 'figure/date',
  severity: 'warning',
  source: 'standard: GB/T 15835—2011 5.1.4, 5.2.5; GB/T 9704—2012 7.3.5.4; the calendar',
  fix: 'review',
  title: { 'zh-CN': '日期、年份、规划期或会议对不上', en: 'A date, year, planning period or meeting cannot be right' },
  why: {
    'zh-CN': '从往年稿子里抄来的年份、会议和规划期，最容易露出马脚；2月30日这样的日期谁也办不到。',
    en: 'Years, meetings and periods copied from an older plan give it away, and nobody can act on 30 February.',
  },
  messages: {
    month: { 'zh-CN': '没有“{quote}”：一年只有12个月', en: '“{quote}” does not exist: a year has 12 months' },
    day: { 'zh-CN': '没有“{quote}”：{name}只有{days}天', en: '“{quote}” does not exist: {name} has {days} days' },
    weekday: {
      'zh-CN': '“{quote}”对不上：{date}是星期{actual}',
      en: '“{quote}” does not fit: {date} is 星期{actual}',
    },
    quarter: { 'zh-CN': '没有“{quote}”：一年只有四个季度', en: '“{quote}” does not exist: a year has four quarters' },
    quarterMonths: {
      'zh-CN': '“{quote}”对不上：这个季度是{first}—{last}月',
      en: '“{quote}” does not fit: that quarter runs from month {first} to {last}',
    },
    hour: { 'zh-CN': '没有“{quote}”这个时刻', en: '“{quote}” is no time of day' },
    letter: {
      'zh-CN': '“{quote}”里的“{wrong}”应写作“{right}”',
      en: 'In “{quote}” write “{right}”, not “{wrong}”',
    },
    mixed: {
      'zh-CN': '“{quote}”混用了汉字和阿拉伯数字，一个日期用一种',
      en: '“{quote}” mixes Chinese and Arabic numerals; use one kind within a date',
    },
    spanBack: {
      'zh-CN': '“{quote}”前后颠倒：{last}年早于{first}年',
      en: '“{quote}” runs backwards: {last} is before {first}',
    },
    monthsBack: {
      'zh-CN': '“{quote}”前后颠倒：{last}早于{first}',
      en: '“{quote}” runs backwards: {last} is before {first}',
    },
    monthsLength: {
      'zh-CN': '“{name}”和“{quote}”对不上：从头到尾是{months}个月',
      en: '“{name}” and “{quote}” disagree: the span is {months} months',
    },
    stage: {
      'zh-CN': '“{quote}”不在“{plan}”之内',
      en: '“{quote}” lies outside the plan’s own “{plan}”',
    },
    spanLength: {
      'zh-CN': '“{name}”和“{quote}”对不上：{quote}是{length}年，不是{years}年',
      en: '“{name}” and “{quote}” disagree: the span is {length} years, not {years}',
    },
    periodSpan: {
      'zh-CN': '“{quote}”对不上：“{name}”是{first}—{last}年',
      en: '“{quote}” does not fit: “{name}” is {first} to {last}',
    },
    periodPart: {
      'zh-CN': '“{quote}”只是“{name}”的一部分，“{name}”是{first}—{last}年，请核对',
      en: '“{quote}” is only a part of “{name}”, which is {first} to {last}; please check',
    },
    periodEnd: {
      'zh-CN': '“{quote}”对不上：“{name}”末是{last}年',
      en: '“{quote}” does not fit: “{name}” ends in {last}',
    },
    periodRole: {
      'zh-CN': '“{said}”不是“{quote}”：“{name}”的{role}是{year}年',
      en: '“{said}” is not “{quote}”: for “{name}” that is {year}',
    },
    periodPast: {
      'zh-CN': '“{quote}”（{first}—{last}年）已经过去，不能再作今后的目标',
      en: '“{quote}” ({first} to {last}) is over and cannot be a goal to come',
    },
    meetingNone: {
      'zh-CN': '没有“{quote}”：{name}届中央委员会只开过{count}次全会',
      en: '“{quote}” never was: the committee of congress {name} held {count} plenums',
    },
    meetingDate: {
      'zh-CN': '“{quote}”对不上：{meeting}是{held}召开的',
      en: '“{quote}” does not fit: {meeting} was held in {held}',
    },
    meetingOrder: {
      'zh-CN': '“{quote}”排在“{other}”后面，次序颠倒',
      en: '“{quote}” stands after “{other}”, which came later',
    },
    meetingPair: {
      'zh-CN': '“{other}”和“{quote}”不是一届，请核对',
      en: '“{other}” and “{quote}” belong to different congresses; please check',
    },
    meetingLater: {
      'zh-CN': '“{quote}”{held}才召开，晚于本文的时间（{date}）',
      en: '“{quote}” was held in {held}, after the date of this document ({date})',
    },
    meetingOld: {
      'zh-CN':
        '“{quote}”是{held}召开的，本文却没有更近的会议；{current}（{since}）以后的计划不会只贯彻它，像是从旧稿抄来的',
      en: '“{quote}” was held in {held} and nothing newer is named, long after {current} ({since}); was this copied?',
    },
    meetingExpected: {
      'zh-CN': '“{quote}”{held}已经召开，不能再说“即将”“迎接”',
      en: '“{quote}” was held in {held} and is no longer to come',
    },
    signature: {
      'zh-CN': '标题是“{quote}”，落款却是“{signed}”',
      en: 'The title says “{quote}”, the signature “{signed}”',
    },
    number: {
      'zh-CN': '落款“{quote}”和文号“{number}”的年份不符',
      en: 'The signature “{quote}” and the number “{number}” name different years',
    },
    opening: {
      'zh-CN': '标题是“{plan}”，开头却写“{quote}”',
      en: 'The title says “{plan}”, the opening “{quote}”',
    },
    heading: {
      'zh-CN': '这是“{plan}”的计划，小标题却写“{quote}”',
      en: 'The plan is for “{plan}”, this heading says “{quote}”',
    },
    deadline: {
      'zh-CN': '“{quote}”早于计划的年份“{plan}”，期限已经过了',
      en: '“{quote}” is before the year of the plan, “{plan}”: the deadline is over',
    },
    signedHere: { 'zh-CN': '落款“{signed}”', en: 'The signature “{signed}”' },
    titleHere: { 'zh-CN': '标题的年份“{plan}”', en: 'The year of the title, “{plan}”' },
    numberHere: { 'zh-CN': '文号“{number}”', en: 'The number “{number}”' },
    write: { 'zh-CN': '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: '请于⟦figure/date:2月30日⟧前报送“十四五”时期（⟦figure/date:2018—2022年⟧）总结和三年行动计划（⟦figure/date:2023—2026年⟧），并自二⟦figure/date:o⟧二三年起执行。',
    good: '请于2月28日前报送“十四五”时期（2021—2025年）总结和三年行动计划（2023—2025年），并自二〇二三年起执行。',
    silent:
      '对18月龄儿童，按《健康行动方案（2016—2030年）》执行；实施二十大工程，到2035年基本建成，2024年2月29日前摸清底数。',
  },
  check: (model, report) => {
    for (const problem of model.dates) report(toReport(problem));
  },
});

const toReport = (problem: DateProblem): Report<MessageId> => ({
  span: problem.span,
  messageId: problem.id,
  args: problem.args,
  severity: SEVERITIES[problem.verdict],
  ...(problem.related ? { related: problem.related.map(({ span, id, args }) => ({ span, messageId: id, args })) } : {}),
  ...(problem.replacement === undefined ? {} : { fixes: [replaceWith(problem, problem.replacement)] }),
});

const replaceWith = ({ span }: DateProblem, newText: string): Fix => ({
  titleId: 'write',
  args: { right: newText },
  safety: 'review',
  edits: [{ ...span, newText }],
});
