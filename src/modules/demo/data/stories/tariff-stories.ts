import type { ConsultationStory } from './story.types.js';

/** Consultations about tariffs and packages (资费与套餐). */
export const tariffStories: readonly ConsultationStory[] = [
  {
    key: 'tariff-5g-migration-benefits',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'XL004',
    contact: '何小燕',
    via: 'hotline',
    title: '老 4G 套餐换 5G，购机返费还返不返',
    description:
      '店里有位老客户，尾号 2386，用的是停售的 4G 58 元套餐，想换 5G。他去年买手机办的返费合约还剩七个月，担心一换就不返了。另外他手机是旧款，不支持 5G，问能不能先换套餐。',
    path: {
      kind: 'on_spot',
      article: 'script-5g-migration',
      answer:
        '跟着合约走的购机返费不受影响，没到期会照样返；跟着套餐走的定向流量会停。手机不支持 5G 也能换，按 4G 网络使用，次月 1 日生效。58 元那个已经停售，换了退不回去，请让客户在“优惠影响”页签字。',
    },
    rating: 5,
    closingWords: '讲得清楚，客户当场就办了。',
  },
  {
    key: 'tariff-5g-roll-back',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'LC003',
    contact: '江美云',
    via: 'hotline',
    title: '客户换了 5G 套餐后悔，要求换回原套餐',
    description:
      '上个月帮客户换到 5G 99 元档，今天客户拿着账单来，说流量用不完太贵，要换回以前的 48 元。系统里找不到 48 元那个，客户说是我们没讲清楚，在店里不肯走。',
    path: {
      kind: 'on_spot',
      article: 'script-5g-migration',
      answer:
        '48 元档已停售，换不回去。在售目录里下个月起可以换到 59 元或 69 元档，没有合约限制，今天提交下月 1 日生效。请把当时签字的“优惠影响”页找出来给客户看；客户仍说被误导的，我给您另开一张投诉单。',
    },
    internalNote: '已查受理单影像，“优惠影响”页有客户签名，网点做法没问题。',
    rating: 4,
    closingWords: '客户换了 59 元的，走的时候气消了。',
  },
  {
    key: 'tariff-senior-low-fee',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'CT003',
    contact: '傅小慧',
    via: 'portal',
    title: '七十岁以上老人想改 8 元保号套餐，网点没有权限',
    description:
      '村里几位老人家只接电话，现在用的都是 28 元、38 元的套餐，子女过来要求改成每月 8 元的。我这里系统搜得到方案名称，点进去提示“工号无受理权限”。老人腿脚不便，让他们坐车去县城实在说不过去。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'market',
          answer:
            '8 元保号套餐对社会渠道不开放直接受理，但六十周岁以上客户可由网点在平台登记“适老换档”，附身份证正面照，市场部每日 10 时和 16 时集中处理，次月生效。已给 CT003 开通登记入口，并将入口说明发给各县营业部。',
        },
      ],
      reply:
        '市场部给您店开了“适老换档”登记入口，在平台预受理第二页。老人六十岁以上，拍身份证正面登记就行，不用跑县城，下个月 1 日生效。',
    },
    rating: 5,
    closingWords: '替几位阿婆谢谢你们。',
  },
  {
    key: 'tariff-effective-date-mismatch',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'ZP001',
    contact: '陈佳怡',
    via: 'hotline',
    title: '受理时写次月生效，系统却当天就按新套餐扣了月租',
    description:
      '前天给尾号 0917 的客户办 69 元换 89 元，受理单打印的是次月 1 日生效。今天客户查到话费当天被扣了 89 元的月租，老套餐那份也扣了，等于一个月收两份，要我们给说法。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '核查订单：受理员在“生效方式”里误选“立即生效”，打印模板未取该字段，固定印成次月。已将多扣的 89 元退回客户余额，套餐改为次月生效；打印模板本周四晚修正。',
        },
      ],
      reply:
        '查到了，提交时“生效方式”点成了立即生效，打印出来还是老字样。多扣的 89 元已退回客户话费，套餐改回下月生效。模板周四晚改好，这几天请提交前多看一眼那个选项。',
    },
    rating: 4,
    closingWords: '钱退了就好，那个选项最好默认次月。',
  },
  {
    key: 'tariff-sub-card-sharing',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'WP003',
    contact: '林昌茂',
    via: 'hotline',
    title: '一家五口办副卡，流量怎么共用、月租怎么收',
    description:
      '客户主号是 129 元融合套餐，家里还有四个号想都加成副卡。问流量是不是全家共用，会不会被小孩一个人用光，副卡每个月另外收多少钱。',
    path: {
      kind: 'on_spot',
      article: 'sub-card-and-family-network',
      answer:
        '最多带四张，正好。流量和通话共用主号的，可以在掌上营业厅给每张副卡设月上限，小孩那张设低一点。他是融合客户，前两张免月功能费，后两张每张 10 元。使用人都要带身份证来登记，主号 24 小时内回短信“是”。',
    },
    rating: 5,
  },
  {
    key: 'tariff-data-cap-not-triggered',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'SH001',
    contact: '丘梦琪',
    via: 'portal',
    title: '套餐外流量没有到 100 元就提醒，客户一晚上用掉 236 元',
    description:
      '客户号码 159****4471，19 元流量卡，开热点给电脑更新，一晚上套餐外流量费 236 元。按说到 100 元要断网并发短信，客户没收到任何提醒。我们店卖出去的卡，客户天天来坐着等。',
    path: {
      kind: 'planned',
      department: 'support',
      plan: '话单采集那一晚延迟约五小时，封顶判断按迟到的话单执行，所以未及时断网。需省公司计费核对当晚全部受影响号码，统一把超过 100 元的部分退还。先对该客户停止催收、不停机，核对完成后短信告知退费金额。',
      promisedDays: 5,
    },
    internalNote: '同一晚可能不止这一户，已请支撑中心拉清单。',
  },
  {
    key: 'tariff-roaming-day-pack',
    line: 'consultation',
    topic: 'tariff',
    outlet: 'YD003',
    contact: '胡志远',
    via: 'hotline',
    title: '侨属回南洋探亲，国际漫游包开哪一个划算',
    description:
      '下洋侨属多，客户夫妻俩要出国二十来天，问漫游流量包按天还是按月开便宜，国内副卡出去能不能跟着用。客户还说要转机，中途停一晚。',
    path: {
      kind: 'waiting',
      question:
        '请问客户要去的是哪个国家，转机停在哪里？两处资费方向不同，要知道目的地、出发日期和两人的套餐，才能算出按天和按月哪个合适。',
    },
    placeBound: true,
  },
];
