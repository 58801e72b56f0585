// Frames whose place name was dropped: `村、村、村`.
import { type DroppedFrame, practice } from './frame.js';

export const PLACES: readonly DroppedFrame[] = [
  {
    id: 'place-name',
    type: 'place',
    starts: '市县区省',
    pattern:
      /(?<=《)(?<hit>[市县])(?!域|级|委|政|人民|人大|直|属|区|场|民|长|管|城|辖|乡村(?:一体|三级)|[\u4e00-\u9fff]{1,8}(?:局|委|办|厅|院|部|会)(?:关于|印发))|(?<=《)(?<hit2>[区省])(?=国民经济|“?十[二三四五六]五|\d{4}年|卫生健康事业|教育事业|国土空间)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['印发《⟦县⟧国民经济和社会发展规划》'],
    no: ['《县域医共体建设方案》', '《市场监管办法》', '《某县国民经济…》'],
  },
  {
    id: 'border',
    type: 'place',
    starts: '与',
    pattern: /(?<hit>与(?:接壤|相邻|毗邻|相接|交界|相连|隔河相望))(?=[,;。])/g,
    strength: 'strong',
    at: 'inside',
    inside: 1,
    source: practice,
    yes: ['该镇东⟦与接壤⟧,南与水库相接'],
    no: ['与邻县接壤,', '与相邻乡镇签订协议'],
  },
  {
    id: 'repeated-place',
    type: 'place',
    starts: '村乡镇县',
    pattern:
      /(?<=依托|[在由以,、。“]|^)(?<hit>(?:村(?:、村)+|乡(?:、乡)+|镇(?:、镇)+|县(?:、县)+))(?![\u4e00-\u9fff]*级)/g,
    strength: 'strong',
    source: practice,
    yes: ['依托⟦村、村、村⟧三个专业村'],
    no: ['东村、西村三个专业村', '县、乡、村三级'],
  },
  {
    id: 'place-head',
    type: 'place',
    starts: '市县区镇乡',
    pattern: /(?<=^\s*)(?<hit>[市县区镇乡])(?=\d{4}年|位于|地处|,|总面积|辖)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['⟦县⟧2023年要完成三件事。', '⟦市⟧位于省境东部。'],
    no: ['全县2023年', '县委2023年', '市属企业'],
  },
];
