import { defineRefusals } from '../../shared/refusal.js';

export const refuseImport = defineRefusals({
  'import.no_file': { kind: 'malformed', zh: '请选择要导入的文件。', en: 'Choose a file to import.' },
});
