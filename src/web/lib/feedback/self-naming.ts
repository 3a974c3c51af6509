export type SelfNaming = 'phone' | 'idNumber' | 'name' | 'address';

const phone = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/;
const idNumber = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?![\dA-Z])/i;
/** 我叫张三, 我是李四, 本人王五, my name is … ; not 我是一名店员, 我是新罗的. */
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温游赖詹]';
const name = new RegExp(
  `我叫(?![了过不他她你它人车])|我的?(?:名字|姓名)(?:叫|是|[：:])|我姓|(?:我是|本人)(?:叫|[：:])?${surname}[\\p{Script=Han}]{1,2}(?![\\p{Script=Han}])|my name is|\\bi am (?:mr|mrs|ms)\\b`,
  'iu',
);
const address = /[\w.+-]+@[\w-]+\.[\w.-]+|(?:微信|QQ|工号|weixin|wechat)(?:号)?\s*(?:是|为|[：:])?\s*[a-z\d][\w-]{3,}/i;

const patterns: Readonly<Record<SelfNaming, RegExp>> = { phone, idNumber, name, address };
const kinds = Object.keys(patterns) as SelfNaming[];

/**
 * What in a text looks as if it could give its writer away. Looked at on the page only; it warns and never refuses,
 * since a number may well be the point of a report.
 */
export function selfNamings(text: string): SelfNaming[] {
  const plain = text.normalize('NFKC');
  return kinds.filter((kind) => patterns[kind].test(plain));
}
