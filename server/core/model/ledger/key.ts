// The name under which figures of one indicator are brought together.

/** Words at the head and the end of an indicator that do not change what is measured. */
export const HEAD =
  /^(?:全[县市区省镇乡州国]|我[县市区省镇乡院局]|本[县市区省镇院]|县域内?|市域内?|辖区内?|居民|群众|的|实现|完成|力争|年(?=用水|用电|产|销|能|培)|[、和及与])+/;
const TAIL = /(?:水平|总量|总数|目标|指标|的)+$/;

/** The indicator without blanks, quotation marks and the words that only say whose it is. */
export function keyOf(indicator: string): string {
  const plain = indicator
    .replace(/[\s“”‘’"'《》()（）]/g, '')
    .replace(/(?:占比|比重)$/, '比例')
    .replace(/覆盖面$/, '覆盖率')
    .replace(/(?<=企业|单位|机构|学校|园区|项目|平台|基地|社区)数$/, '');
  const core = plain.replace(HEAD, '').replace(TAIL, '');
  return core.length >= 2 ? core : plain;
}
