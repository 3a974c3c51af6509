import { describe, expect, it } from '@jest/globals';
import { faultsCsv } from './faults-csv';

const fault = (line: number, column: string | null, message: string) => ({ line, column, message, code: 'import.x' });

describe('faultsCsv', () => {
  it('writes a line for each fault under the titles, with the mark spreadsheets need for Chinese', () => {
    const csv = faultsCsv(['行号', '列', '原因'], [fault(3, '县区', '没有这个县：“新罗区”'), fault(9, null, '重复')]);
    expect(csv).toBe('\ufeff"行号","列","原因"\r\n"3","县区","没有这个县：“新罗区”"\r\n"9","","重复"\r\n');
  });

  it('doubles quotes and lets no cell be a formula', () => {
    expect(faultsCsv(['a'], [fault(1, '=1+1', 'say "x", then\nmore')])).toBe(
      '\ufeff"a"\r\n"1","\'=1+1","say ""x"", then\nmore"\r\n',
    );
  });
});
