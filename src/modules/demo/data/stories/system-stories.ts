import type { ConsultationStory } from './story.types.js';

/** Consultations about using the systems (系统操作). */
export const systemStories: readonly ConsultationStory[] = [
  {
    key: 'system-account-locked',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'XL003',
    contact: '吕春华',
    via: 'hotline',
    title: '受理工号登不上，报 CRM-20417',
    description:
      '早上开门登工号，提示 CRM-20417。昨晚下班没退出就关了电脑，今天试了几次密码，现在说锁定了。店里已经有三个客户在等交费和换套餐。',
    path: {
      kind: 'on_spot',
      article: 'crm-error-codes',
      answer:
        '这是工号还挂在另一台机器上，加上密码输错被锁。正常等 15 分钟自动解锁；您客户在等，我核对一下网点编码和您的姓名……好，已经后台解开了，请关掉浏览器重新登，密码慢一点输。',
    },
    rating: 5,
    closingWords: '两分钟就好了。',
  },
  {
    key: 'system-recharge-quota-used-up',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'WP004',
    contact: '程月娥',
    via: 'hotline',
    title: '空中充提示当日额度已满，圩日还有人排队',
    description:
      '今天圩日，才十一点就充了七千多，再充提示“超出当日累计额度”。后面还有十几个人等着交话费。余额还有四千，就是额度不够，能不能临时加一点？',
    path: {
      kind: 'on_spot',
      article: 'recharge-quota-and-deposit',
      answer:
        '普通网点每天累计 8000 元，单笔 300 元。临时提高由县营业部当天批，我现在替您把申请提上去并电话告知，批了马上生效，明天自动恢复。您等的时候可以让客户用手机自己充。',
    },
    rating: 5,
    closingWords: '半小时就批下来了，圩日没耽误。',
  },
  {
    key: 'system-deposit-overdue',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'ZP004',
    contact: '刘晓娟',
    via: 'hotline',
    title: '营业款已经存了，空中充权限还是停的',
    description:
      '前两天老板不在，营业款晚存了两天，权限被停。今天上午九点去银行把两天的一起存了 6420 元，到现在还不能充。银行回单在手上，还要做什么？',
    path: {
      kind: 'on_spot',
      article: 'recharge-quota-and-deposit',
      answer:
        '存款要一天一笔，备注写网点编码和营业日期。您两天合成一笔，系统对不上所以没自动恢复。请把回单拍照传到平台“缴存核销”，写明两天各多少，我通知县营业部核销，一小时内恢复。',
    },
    rating: 4,
    closingWords: '记住了，以后一天一笔。',
  },
  {
    key: 'system-login-code-missing',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'SH002',
    contact: '蓝秋月',
    via: 'hotline',
    title: '登录渠道平台收不到短信验证码',
    description:
      '从昨天下午开始，登录平台收不到验证码，重发也没有。同一部手机收其他短信都正常。登录号是老板的号码，老板说最近在手机上装了个拦截软件，卸了也不行。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '该号码误入短信平台的退订名单（客户曾回复“TD”退订营销短信，连带屏蔽了平台端口）。已从名单移除并将验证码改走独立端口，试发三条均收到。',
        },
      ],
      reply:
        '查到了，老板之前回过“TD”退订广告，把验证码也一起屏蔽了。现在已经放开，试发了三条。请再登录一次，收不到马上打回来。',
    },
    rating: 5,
  },
  {
    key: 'system-imei-occupied',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'CT002',
    contact: '俞国强',
    via: 'portal',
    title: '合约机录串号报 CRM-41005，新机提示已被绑定',
    description:
      '刚从县仓领的新机，盒子都没拆，给客户办合约录串号提示已绑定。核对了盒子、背贴和拨号查的三处串号，都一样，末六位 204913。客户预存款已经交了，机器拿不走。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '串号末六位 204913 上月在另一网点录入后订单撤销，占用未释放。已手工释放，并补了夜间自动清理：撤单超过一天的占用自动放回。请网点重新提交。',
        },
      ],
      reply: '别的店上个月录过又撤单，占用没放掉。现在已经释放，您重新录一次串号就行，预存款不用再交。',
    },
    rating: 5,
    closingWords: '客户当天把手机拿走了。',
  },
  {
    key: 'system-print-form-duplicate',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'YD002',
    contact: '熊伟杰',
    via: 'portal',
    title: '受理单打印出来缺最后一行签字栏',
    description:
      '从前天起，受理单打出来最下面的签字栏没有了，纸张设置没动过。没有签字栏稽核会算我们缺签字，所以这两天都是手写一行让客户签。请尽快修。',
    path: {
      kind: 'returned',
      department: 'support',
      reason: 'duplicate',
      evidence: '同一问题昨日已有四家网点报来，合并在打印模板改版一单中处理，本单与其完全相同。',
      thenTo: 'support',
      answer:
        '打印模板页边距改动导致签字栏被挤到第二页，已回退到旧版。前两天手写签字的受理单，稽核认可，不算缺签字，清单已交市场部备案。',
      reply:
        '几家店都有，是模板改版挤掉了一行，已经退回旧版。您这两天手写签字的单子稽核认账，不会扣酬金，请放心保存好。',
    },
    rating: 4,
    closingWords: '稽核那句话最要紧，谢谢。',
  },
  {
    key: 'system-reversal-how-to',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'LC006',
    contact: '官水发',
    via: 'hotline',
    title: '空中充充错一位号码，应该怎么申请退',
    description:
      '刚才给人充 50 元，末位 3 看成 8，充到别人号上了。第一次碰到这种事，想问要准备什么，是在网上填还是打电话，多久之内有效。',
    path: {
      kind: 'on_spot',
      article: 'reversal-request-steps',
      answer:
        '72 小时内有效，从充值那一刻算。您先打给充错的那位客户说明，客户愿意退，再备好两个号码、金额、时间和流水号，用登记的两个指定号码之一打 100859，我们会再跟客户确认一次，同意了才退。',
    },
    rating: 5,
    closingWords: '照着做，第二天就退回来了。',
  },
  {
    key: 'system-pre-order-status',
    line: 'consultation',
    topic: 'system_use',
    outlet: 'WP001',
    contact: '石丽华',
    via: 'portal',
    title: '预受理单一直显示“待接单”，三天没有人联系客户',
    description:
      '三天前在平台登记了两户宽带预受理，一户在城关、一户在东留，到今天状态都是“待接单”。客户说没接到任何电话。单号我附在后面，是不是没派到装维那里？',
    path: { kind: 'in_progress', department: 'office-wuping' },
  },
];
