import { defineTexts } from '../../../lib/i18n';

const zh = {
  draw: '手写签名',
  say: '口头确认',
  name: '口头确认人姓名',
  sign: '请报修人在框内签名',
  saving: '正在保存签名…',
  signed: '已签名',
  clear: '重签',
  fileName: '签名.png',
} as const;

export const { useTexts: useSignatureTexts } = defineTexts(zh, {
  draw: 'Sign here',
  say: 'Confirmed orally',
  name: 'Name of who has confirmed orally',
  sign: 'The reporter signs in the box',
  saving: 'Saving the signature…',
  signed: 'Signed',
  clear: 'Sign again',
  fileName: 'signature.png',
});
