import { defineRefusals } from '../../shared/refusal.js';

export const refuseFile = defineRefusals({
  'file.missing': { kind: 'malformed', zh: '请选择要上传的文件。', en: 'Choose a file to upload.' },
  'file.empty': { kind: 'malformed', zh: '文件是空的。', en: 'The file is empty.' },
  'file.wrong_kind': {
    kind: 'unsupported',
    zh: '不支持这种文件。可上传：图片（JPG、PNG、WebP）、PDF、Word、Excel、CSV、TXT。',
    en: 'This kind of file is not accepted. Pictures (JPG, PNG, WebP), PDF, Word, Excel, CSV and TXT are.',
  },
  'file.mislabelled': {
    kind: 'unsupported',
    zh: '文件内容与扩展名不符：名为 {name}，实际是 {found}。',
    en: 'The content does not match the name: called {name}, it really is {found}.',
  },
  'file.not_found': { kind: 'not_found', zh: '没有这个文件，或您无权查看。', en: 'No such file, or not yours to see.' },
});
