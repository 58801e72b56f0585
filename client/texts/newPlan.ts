// Texts of new plans.
export const chinese = {
  newPlanTitle: (step: number) => `新建计划（${step}/3）`,
  newPlanKind: () => '写哪一种？',
  newPlanYears: (spans: boolean): string => (spans ? '起止年份，如 2026-2030' : '哪一年的计划？'),
  newPlanBadYears: (spans: boolean): string => (spans ? '请写成 2026-2030' : '请写四位数的年份，如 2026'),
  newPlanUnit: () => '单位名称，写在标题和落款里；可以空着',
  newPlanUnitExample: () => '如 青山县教育局',
};

export const english: typeof chinese = {
  newPlanTitle: (step) => `New plan (${step}/3)`,
  newPlanKind: () => 'Which kind?',
  newPlanYears: (spans) => (spans ? 'The first and the last year, such as 2026-2030' : 'For which year?'),
  newPlanBadYears: (spans) => (spans ? 'Write it as 2026-2030' : 'Write a year of four digits, such as 2026'),
  newPlanUnit: () => 'Who writes it, for title and signature; may be left empty',
  newPlanUnitExample: () => 'such as 青山县教育局',
};
