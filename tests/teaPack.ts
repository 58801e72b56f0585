// An indicator pack of a workspace and a plan that it has something to say about.
export const PACK = JSON.stringify({
  version: 1,
  name: 'tea',
  indicators: [
    {
      id: 'tea-loss',
      names: ['茶叶损耗率'],
      base: 'percent',
      direction: 'lower',
      max: '30',
      source: '某茶业公司',
      yes: [],
      no: [],
    },
  ],
  relations: [],
});

/** Its loss rate is above what the pack allows. */
export const PLAN = '某公司工作计划\n一、目标\n茶叶损耗率达到50%以上。\n';
