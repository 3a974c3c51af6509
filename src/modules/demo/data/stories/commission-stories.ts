import type { ConsultationStory } from './story.types.js';

/** Consultations about commission rules (酬金政策). */
export const commissionStories: readonly ConsultationStory[] = [
  {
    key: 'commission-first-instalment-date',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'YD002',
    contact: '熊玉芬',
    via: 'hotline',
    title: '上月激活的卡，第一期酬金什么时候到',
    description:
      '上个月开了二十六张卡，客户都在用，这个月 15 号到账的明细里一张都没有。是漏了还是没到时候？老板让我问清楚分几期、每期多少。',
    path: {
      kind: 'on_spot',
      article: 'commission-rules',
      answer:
        '没漏。第一期要等首月正常出账以后算，在激活次月认定，再下一个 15 号发，占五成；第三个月还在网有使用发三成，第六个月不欠费发最后两成。平台“待结算”里能看到这二十六张，您可以先对一下数。',
    },
    rating: 5,
  },
  {
    key: 'commission-claw-back-three-months',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'CT002',
    contact: '曹丽娜',
    via: 'hotline',
    title: '客户两个多月就销户，酬金被扣回去合不合规定',
    description:
      '这个月明细里有五笔负数，写着“三个月内离网”。客户是工地上的人，工程完了就走，我们也没办法。钱已经发过了还要扣回去，有这样的规定吗？扣的是第一期还是全部？',
    path: {
      kind: 'on_spot',
      article: 'commission-rules',
      answer:
        '有规定：三个月内离网或长期停机，已经发的各期扣回，不另外罚。您这五户只发过第一期，扣的就是这一期。要是哪一户其实还在网，公布后十个工作日内在平台“对账”里提出，附上受理单照片。',
    },
    rating: 3,
    closingWords: '规定明白了，就是工地客户不好控制。',
  },
  {
    key: 'commission-broadband-renewal-missing',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'ZP001',
    contact: '易秋霞',
    via: 'portal',
    title: '宽带续约办了十一户，只有四户有酬金',
    description:
      '上月做了十一户宽带续约，账上只有四户有钱，其余七户失败原因写“不在续约期”。可我看客户都是到期前后办的，有两户到期当天就来了。附了七户的账号后四位，请帮忙逐户核一下。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'market',
          answer:
            '七户逐一核对：五户在到期前 40 至 55 天办理，超出前后 30 天的范围，不计；另两户到期日因停机保号顺延过，系统仍取原到期日，判断有误，予以补发，计入下月 15 日。',
        },
      ],
      reply:
        '七户里五户办得太早，到期前四五十天，不在前后三十天之内，这个没有；另外两户停机保号顺延过，系统取错了日子，市场部补发，下个月 15 号到。',
    },
    rating: 4,
    closingWords: '有理有据，服气。',
  },
  {
    key: 'commission-wrong-department',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'SH001',
    contact: '包爱华',
    via: 'hotline',
    title: '携入客户的酬金标准和普通新入网一样吗',
    description:
      '上月做了九户携入，明细里每户比普通新开还少十块。我们花的功夫多得多，想问携入到底按什么标准，是不是挂错了类别。',
    path: {
      kind: 'returned',
      department: 'support',
      reason: 'not_ours',
      evidence: '酬金标准由市场部制定，支撑中心只负责按标准出数；系统计算与参数一致，没有错误可查。',
      thenTo: 'market',
      answer:
        '携入酬金基数确比新入网低 10 元，但另有在网满六个月的 30 元奖励，合计高于新入网。该奖励单列在“专项激励”页，不在放号明细里。',
      reply:
        '标准没挂错：携入当期少 10 元，满六个月另有 30 元奖励，在“专项激励”那一页，不在放号明细里，加起来比新开多 20 元。',
    },
    rating: 5,
    closingWords: '原来还有一页，从来没点开过。',
  },
  {
    key: 'commission-instalment-delay',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'LC001',
    contact: '吴惠珍',
    via: 'portal',
    title: '第二期酬金晚了一个月还没有发',
    description:
      '有一批三十四张卡，按规则上月应发第二期三成，到现在没有。平台显示“待认定”，别的店好像也一样。月底要付房租，想知道到底哪天能发。',
    path: {
      kind: 'planned',
      department: 'market',
      plan: '该批号码的“在网有使用”认定依赖流量汇总，汇总表换版后缺一个地市字段，全市第二期认定停了一批。正在按话单重算，算完单独补发，不等下个 15 日；补发前一天平台发消息通知各网点。',
      promisedDays: 7,
    },
  },
  {
    key: 'commission-tax-invoice',
    line: 'consultation',
    topic: 'commission_policy',
    outlet: 'XL008',
    contact: '苏美珍',
    via: 'portal',
    title: '换了个体户执照，酬金开票资料怎么改',
    description:
      '我们店上个月从我父亲名下转成我弟弟的个体户，税号和账户都换了。这个月酬金要开票，平台上还是老税号。问要走什么手续，这个月的钱会不会打到旧账户里去。',
    path: { kind: 'in_progress', department: 'market' },
    internalNote: '涉及收款账户变更，已提醒市场部核对新旧负责人双方签字。',
  },
];
