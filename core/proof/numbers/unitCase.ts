import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const CASE = /(\d+(?:\.\d+)?)(KG|Kg|KM|Km|CM|Cm|MM|Mm|KW|Kw|ML|Ml)(?![A-Za-z\d])/y;
const RIGHT: Readonly<Record<string, string>> = { kg: 'kg', km: 'km', cm: 'cm', mm: 'mm', kw: 'kW', ml: 'mL' };

/** N16: the letters of a unit are small where the unit has them so: 5KG → 5kg, 30KM → 30km. Source: GB 3100, proofing reference N16. */
export const unitCase: Check = {
  id: 'unit-case',
  class: 'number',
  title: said('单位的大小写', 'Case of units'),
  description: said('“5KG”“30KM”写作“5kg”“30km”。', '“5KG” and “30KM” are written “5kg” and “30km”.'),
  clause: 'GB 3100（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { masks: ['model'] },
  look({ text }, at) {
    const found = matchAt(CASE, text, at);
    if (found === null) return undefined;
    const [whole, digits = '', unit = ''] = found;
    const right = RIGHT[unit.toLowerCase()] as string;
    if (right === unit) return undefined;
    const start = at + digits.length;
    return {
      start,
      end: at + whole.length,
      replacements: [right],
      message: said(`单位写作“${right}”`, `The unit is written “${right}”`),
    };
  },
};
