import type { ConsultationStory } from './story.types.js';

/** Consultations about number cards and number stock (号卡与号源), and the rest (其他). */
export const resourceStories: readonly ConsultationStory[] = [
  {
    key: 'resource-activation-expired-card',
    line: 'consultation',
    topic: 'number_resource',
    outlet: 'XL006',
    contact: '郭良才',
    via: 'hotline',
    title: '新卡激活报 A07，换手机也不行',
    description:
      '卖出去的卡客户激活不了，小程序提示 A07。换了手机，重新做人脸，都一样。这批卡是三四个月前领的，抽屉里还剩十二张，是不是都不能用了？',
    path: {
      kind: 'on_spot',
      article: 'sim-activation-failure',
      answer:
        'A07 是卡出库超过 90 天没激活，过期了，换手机没有用。这位客户请换一张新卡。抽屉里那十二张看一下出库日期，超过的不要再卖，退县仓换新，随下次物料配送一起走就可以。',
    },
    rating: 5,
    closingWords: '还好问了一声，差点又卖出去。',
  },
  {
    key: 'resource-remote-card-steps',
    line: 'consultation',
    topic: 'number_resource',
    outlet: 'XL010',
    contact: '翁小芳',
    via: 'hotline',
    title: '服务站第一次远程开卡，号码去哪里选、序列号报哪一串',
    description:
      '有村民要办卡，站里只有空白卡没有成卡。培训的时候听过可以远程写，现在忘了从哪里看号码。卡背面有两行数字，不知道该报哪一行。村民等一下要去赶班车。',
    path: {
      kind: 'on_spot',
      article: 'remote-card-writing',
      answer:
        '号码在平台“可选号源”里按乡镇看，选中后替您留 30 分钟。请村民先用身份证和摄像头做核验。序列号报 20 位长的那一行，四位一段念，我跟着复述；写卡成功后装进手机，打一次 10086 试试。',
    },
    rating: 5,
    closingWords: '一步一步带着做完，赶上车了。',
  },
  {
    key: 'resource-batch-in-transit',
    line: 'consultation',
    topic: 'number_resource',
    outlet: 'YD003',
    contact: '曾红梅',
    via: 'portal',
    title: '号卡已经签收三天，系统还是“在途”卖不出去',
    description:
      '周一收到 40 张号卡，当面点数签了字，平台也点了签收。到今天开卡提示“卡状态在途，不可销售”。送货单末四位 7306。周末有老乡回来，急着要卖。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '签收接口当日超时，平台显示已签收而卡库未更新。40 张已批量改为“可售”，同批另有两家网点 70 张一并更正。接口已加对账，签收后十分钟仍未更新的自动补推。',
        },
      ],
      reply: '签收那一刻接口超时，卡库没跟上。您这 40 张已经改成可售，现在就能开，不用再做什么。',
    },
    rating: 5,
  },
  {
    key: 'resource-blank-cards-short',
    line: 'consultation',
    topic: 'number_resource',
    outlet: 'ZP006',
    contact: '谢长生',
    via: 'hotline',
    title: '空白卡只剩两张，这个月的三十张已经领完',
    description:
      '花卉出货旺季，外地来拉货的人多，都要办本地卡。这个月三十张领完了，手上只剩两张。下次配送要下周，能不能先调一点来？',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-zhangping',
          answer:
            '同意超额 20 张，理由为季节性用工。县仓明天有车去永福，先送到永福专营店，服务站凭工单号自取；次月额度不扣减。',
        },
      ],
      reply: '营业部多批了您 20 张，明天随车送到永福专营店，您报这张单号去取。下个月的额度照旧。',
    },
    rating: 5,
    closingWords: '雪中送炭。',
    placeBound: true,
  },
  {
    key: 'resource-number-reserve-failed',
    line: 'consultation',
    topic: 'number_resource',
    outlet: 'SH006',
    contact: '阙火生',
    via: 'hotline',
    title: '查得到十个号码，一预占就说已被占用',
    description:
      '发短信查号源，回了十个号，选哪个都提示“号码已被占用”，连试三轮都这样。高山上信号慢，会不会是等太久？可我看就一两分钟。村民已经做过人脸了，不想让人家白跑。',
    path: { kind: 'in_progress', department: 'support' },
    internalNote: '网点在短信和平台两种方式都试过，均失败。',
  },
  {
    key: 'other-leaflets-out-of-stock',
    line: 'consultation',
    topic: 'other',
    outlet: 'CT004',
    contact: '沈冬梅',
    via: 'hotline',
    title: '宽带单页显示缺货，还能不能申请',
    description:
      '宽带活动单页发完了，平台上写缺货，提交键还是亮的，不知道点了算不算数。周末镇上有集，想多拿两百份。收据本也只剩一本。',
    path: {
      kind: 'on_spot',
      article: 'material-request',
      answer:
        '缺货也可以提交，到货按提交先后发，单上会写预计日期。周三 17:30 前提交的，乡镇三个工作日内送到。周末急用的话，我现在帮您问邻近网点能不能先调两百份，有消息回您电话。收据本有货，直接申请。',
    },
    rating: 4,
    closingWords: '隔壁镇调了一百五十份，够用了。',
  },
  {
    key: 'other-terminal-paper-jam',
    line: 'consultation',
    topic: 'other',
    outlet: 'XL002',
    contact: '张永昌',
    via: 'hotline',
    title: '自助机卡纸，客户交了钱没打出凭条',
    description:
      '门口的自助终端凭条卡住了，有位客户交了 100 元，屏幕说成功，凭条没出来，站在那里不肯走，怕钱没交进去。该先处理机器还是先处理人？',
    path: {
      kind: 'on_spot',
      article: 'self-service-terminal',
      answer:
        '先安抚客户：在机器“交易查询”里输他的号码，查到成功就补打凭条，或者给他看到账短信，千万不要让他再交一次。然后挂“暂停使用”，开前门抬压纸杆，顺着出纸方向抽。弄好后测试打印，两次还卡就报修。',
    },
    rating: 5,
  },
  {
    key: 'other-shop-sign-subsidy',
    line: 'consultation',
    topic: 'other',
    outlet: 'LC004',
    contact: '沈志勇',
    via: 'portal',
    title: '大风把门头刮坏，换新有没有补贴',
    description:
      '前几天大风把门头灯箱刮掉一半，还是五年前统一做的样式。做广告的报价 2800 元。想问公司有没有补贴，是不是一定要按新样式做，要不要等你们来看过再拆？剩下半块悬着，怕砸到人。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-liancheng',
          answer:
            '悬空部分请立即拆除，拍照留存即可，不必等现场查看。普通网点换新样式补贴一半，上限 1500 元；设计图和材料要求已发平台。完工后凭发票和前后照片报账，约两周到账。',
        },
      ],
      reply:
        '先把悬着的拆掉，拍好照片，安全要紧，不用等人看。按新样式做，补贴一半，您这个报价能补 1400 元。图纸在平台消息里，做好拿发票和照片来报。',
    },
    rating: 5,
    closingWords: '答复及时，已经开工。',
  },
  {
    key: 'other-licence-renewal',
    line: 'consultation',
    topic: 'other',
    outlet: 'WP005',
    contact: '练火旺',
    via: 'hotline',
    title: '营业执照换了新地址，服务站协议要不要重签',
    description:
      '我把铺面从村口搬到村委会旁边，执照地址改好了。代理协议上还是老地址，平台上的定位也没变。问要不要重签，搬家这几天能不能照常办业务。',
    path: {
      kind: 'waiting',
      department: 'office-wuping',
      question:
        '请把新执照正面、新铺面门头和室内各拍一张照片传到平台，并说明搬迁的日期。新址要核对信号和摄像头位置，核对前请先不要在新址开卡。',
    },
  },
];
