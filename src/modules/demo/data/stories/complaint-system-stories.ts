import type { ComplaintStory } from './story.types.js';

/** Complaints about commission, network and systems (B6, D1). */
export const complaintSystemStories: readonly ComplaintStory[] = [
  {
    key: 'complaint-zero-usage-rejected',
    line: 'complaint',
    topic: 'commission_dispute',
    outlet: 'XL007',
    contact: '章福源',
    via: 'hotline',
    title: '三张卡说是零通话不给酬金，要求解释清楚',
    description:
      '这月明细里有三张卡显示“失败，零通话零流量”。卡是一家三口来办的，人我都认得，怎么可能没用。打了两次渠道经理都说“系统判的”，这样的答复不能接受。',
    path: {
      kind: 'on_spot',
      article: 'script-commission-dispute',
      answer:
        '身份核对好了。这三张尾号 1180、1181、1183，激活以后那一个月没有一次主叫，也没有流量，按规则不算有效户。您认得客户，可以问问是不是还在用原来的号。若客户有使用凭证，公布后十个工作日内在“对账”里提，市场部复核。',
    },
    internalNote: '已念明细原文，网点表示先问客户。',
    complaint: {
      customerName: '章福源（网点店主）',
      customerAddress: '龙岩市新罗区红坊镇中街66号',
      accountManager: '连雅婷',
      written: false,
      grade: 'general',
      upheld: false,
      departmentOpinion: '三个号码首月确无主叫与流量，规则适用正确，投诉不成立。',
      responsiblePerson: '无',
    },
    rating: 4,
    closingWords: '问了客户，真的还在用旧号。',
  },
  {
    key: 'complaint-card-farming-penalty',
    line: 'complaint',
    topic: 'commission_dispute',
    outlet: 'WP002',
    contact: '曾繁荣',
    via: 'portal',
    title: '被判“同址集中激活”扣罚 3180 元，实际是工厂宿舍',
    description:
      '上月酬金被扣 3180 元，理由是同址集中激活。那二十一张卡是岩前工业区新厂工人办的，厂里统一带来，当然在同一个地址。每个人都刷了脸，厂方可以出证明。请重新核查并退回，我要书面结果。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'market',
          answer:
            '复核二十一户：十九户两个月内均有日常主叫和夜间宿舍基站驻留，厂方名册相符，判定解除，退回 2860 元；其余两户同一部手机轮换使用，维持扣罚 320 元。该厂址已加入集中用工白名单。',
        },
      ],
      reply:
        '复核完了：二十一户里十九户是真实使用，退回 2860 元，下月 15 日到账；另外两户查到一部手机轮换用，扣的 320 元维持。厂址进了白名单，以后不会再误判。书面结果在平台附件。',
    },
    complaint: {
      customerName: '曾繁荣（网点店主）',
      customerAddress: '龙岩市武平县岩前镇狮岩路21号',
      accountManager: '石建华',
      written: true,
      grade: 'major',
      upheld: true,
      departmentOpinion: '模型未考虑集中用工，十九户误判，投诉部分成立；两户维持原判。',
      responsiblePerson: '市场部酬金稽核岗',
      resultText:
        '曾繁荣先生：贵店二十一户“同址集中激活”经逐户复核，十九户为工厂宿舍真实用户，退回扣罚 2860 元；两户存在一机轮换，维持扣罚 320 元。对误判给您造成的不便致歉。',
    },
    rating: 5,
    closingWords: '讲证据，服。',
  },
  {
    key: 'complaint-signature-missing-penalty',
    line: 'complaint',
    topic: 'commission_dispute',
    outlet: 'SH001',
    contact: '丘建国',
    via: 'hotline',
    title: '受理单明明有签字，稽核说没有，扣了六户',
    description:
      '稽核说我店六户宽带没有客户签字，酬金全没了。我翻出底单，六张都签了。是不是上传的时候图没传上去？这六户一户八十，不是小数目。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '六张影像上传时网络中断，只存下上半页，故稽核看不到签名栏。已请网点重传整页，六户状态改回“通过”，480 元下月补发。上传程序已增加完整性校验，不完整会当场提示。',
        },
      ],
      reply: '查清了，上传时断了网，只传上去半页。您重传的整页我们收到了，六户改回通过，480 元下个月 15 日补给您。',
    },
    complaint: {
      customerName: '丘建国（网点店主）',
      customerAddress: '龙岩市上杭县临江镇解放路102号',
      accountManager: '郭立新',
      written: false,
      grade: 'general',
      upheld: true,
      departmentOpinion: '系统未校验影像完整，非网点过错，投诉成立。',
      responsiblePerson: '支撑中心影像系统岗',
    },
    rating: 5,
  },
  {
    key: 'complaint-village-no-signal',
    line: 'complaint',
    topic: 'network_quality',
    outlet: 'LC006',
    contact: '官水发',
    via: 'hotline',
    title: '赖源几个自然村一下雨就没信号，客户成批要退号',
    description:
      '黄宗村往里走的三个自然村，平时两格，一下雨就“无服务”，已经一个多月。上周有老人摔倒打不出电话。村民联名二十多人要转网，村主任也打电话来问。我是站里负责人，天天被骂。',
    path: {
      kind: 'planned',
      department: 'network',
      plan: '黄宗村站传输走微波，雨天衰减导致退服，近一个月断站十一次。方案：一、三天内派应急发电和备用链路车驻点；二、两周内改为光缆接入，路由已勘察，需过林地一段，已请乡政府协调；三、改造完成前，断站超十五分钟短信告知服务站。',
      promisedDays: 14,
    },
    internalNote: '联名二十余人，已按重大投诉报班长和网络部负责人。村主任电话由网络部直接联系。',
    complaint: {
      customerName: '黄宗村村民代表（官长富）',
      customerAddress: '龙岩市连城县赖源乡黄宗村',
      accountManager: '项美兰',
      written: false,
      grade: 'major',
    },
    placeBound: true,
  },
  {
    key: 'complaint-basement-market-coverage',
    line: 'complaint',
    topic: 'network_quality',
    outlet: 'XL001',
    contact: '林德盛',
    via: 'portal',
    title: '地下超市扫码付不了钱，收银员让顾客去别家办卡',
    description:
      '我店旁边的地下超市，咱们的卡进去就没网，扫码要跑到门口。收银员公开跟顾客说“别用这家的”。上个月因此有四个客户转走。反映过两次没下文，请派人测一测。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'network',
          answer:
            '现场测试地下一层覆盖电平低于负 115 分贝毫瓦，属室内盲区。原室分系统一路合路器损坏，已更换，信号恢复至负 85 左右，扫码支付实测成功率由四成升到全部成功；收银区另加一副小天线。',
        },
      ],
      reply:
        '网络部下去测了，是室内分布坏了一个合路器，换好了，收银区还加了一副小天线，扫码连试三十次都成功。您带客户过去试试，不行随时打来。',
    },
    complaint: {
      customerName: '林德盛（网点店主）',
      customerAddress: '龙岩市新罗区西陂街道华莲路中段18号一层',
      accountManager: '张国华',
      written: false,
      grade: 'general',
      upheld: true,
      departmentOpinion: '室分器件损坏未及时发现，前两次反映未形成工单，投诉成立。',
      responsiblePerson: '网络部室分维护岗',
    },
    rating: 5,
    closingWords: '超市老板自己来店里说有信号了。',
  },
  {
    key: 'complaint-indoor-speed-expectation',
    line: 'complaint',
    topic: 'network_quality',
    outlet: 'YD002',
    contact: '熊玉芬',
    via: 'hotline',
    title: '客户说千兆宽带测出来只有两百多兆，要求退钱',
    description:
      '客户办了 129 元的千兆，用手机在三楼测只有两百多兆，说我们虚假宣传。师傅来过一次，说光猫口正常就走了，没跟客户讲明白。客户要求退三个月的费用。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-yongding',
          answer:
            '复测：网关有线口 943 兆，达标；客户手机仅支持 80 兆频宽，且隔两层楼板。已当面演示有线测速，三楼加装组网路由（客户自愿购买，先报价 199 元后安装），三楼升到 486 兆。客户撤回退费要求。',
        },
      ],
      reply:
        '师傅带电脑当面测过，线路 943 兆是够的，三楼慢在楼板和手机。客户自己愿意加了一台组网路由，199 元先报价后装，现在三楼四百多兆，不要求退了。',
    },
    complaint: {
      customerName: '廖女士（廖秀英）',
      customerAddress: '龙岩市永定区坎市镇某自建房',
      accountManager: '胡建军',
      written: false,
      grade: 'general',
      upheld: false,
      departmentOpinion: '线路速率达标，投诉不成立；首次上门解释不到位，已对师傅提醒。',
      responsiblePerson: '坎市片区装维员',
    },
    rating: 4,
  },
  {
    key: 'complaint-platform-down-on-market-day',
    line: 'complaint',
    topic: 'system_fault',
    outlet: 'CT001',
    contact: '廖启明',
    via: 'portal',
    title: '圩日上午平台卡死两小时，没有任何通知',
    description:
      '今天圩日最忙的时候，平台从九点多一直转圈，到快十二点才好，中间没有一条通知。店里三十几个客户走了大半。上次升级也这样。要求说明原因，并且以后升级不要放在圩日和白天。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '原因为数据库例行统计任务误排在白天执行，占满连接，9:22 至 11:41 响应缓慢，非升级。任务已改到凌晨 3 点，设连接上限；异常超过五分钟自动向网点发平台消息和短信。升级窗口固定为晚上十点以后。',
        },
      ],
      reply:
        '是后台一个统计任务排错了时间，占住了系统，已经改到凌晨。以后卡顿超过五分钟会自动发短信告诉各网点，升级都放在晚上十点以后。给您造成损失，向您道歉，书面说明已传平台。',
    },
    complaint: {
      customerName: '廖启明（网点店主）',
      customerAddress: '龙岩市长汀县汀州镇兆征路73号',
      accountManager: '范玉珍',
      written: true,
      grade: 'major',
      upheld: true,
      departmentOpinion: '任务排期错误且未及时告知，投诉成立，纳入支撑中心当月考核。',
      responsiblePerson: '支撑中心平台运维岗',
      resultText:
        '廖启明先生：平台当日 9:22 至 11:41 响应缓慢，原因为统计任务误排在白天，投诉成立。任务已调整至凌晨，并增加五分钟异常自动通知。今后升级一律安排在 22:00 以后，提前一天公告。',
    },
    rating: 3,
    closingWords: '说明收到，损失就算了，别再有下次。',
  },
  {
    key: 'complaint-recharge-double-charge',
    line: 'complaint',
    topic: 'system_fault',
    outlet: 'ZP003',
    contact: '邓世平',
    via: 'hotline',
    title: '空中充提示失败又扣了两次余额',
    description:
      '早上给客户充 100 元，提示“系统超时，充值失败”，我又点了一次，还是失败。后来看余额少了 200 元，客户却只到账 100。另外那 100 到底去了哪里，我没有充错号。',
    path: { kind: 'in_progress', department: 'support' },
    internalNote: '不是充错，属结果未知的重复扣款，不走返销；请支撑中心按流水与充值网关对账。',
    complaint: {
      customerName: '邓世平（网点店主）',
      customerAddress: '龙岩市漳平市新桥镇珍坂街33号',
      accountManager: '许建国',
      written: false,
      grade: 'general',
    },
  },
  {
    key: 'complaint-reversal-blocked-number',
    line: 'complaint',
    topic: 'system_fault',
    outlet: 'YD006',
    contact: '范文斌',
    via: 'portal',
    title: '指定号码打进来仍被说“不是登记号码”',
    description:
      '昨天我用站里的手机打来办返销，两次都说号码没登记，可这个号码登记好几年了。最后拖到快 72 小时，是换另一个号码才办成的。请查清登记资料，别等下次误了事。',
    path: { kind: 'open' },
    complaint: {
      customerName: '范文斌（服务站店员）',
      customerAddress: '龙岩市永定区金砂镇西田村15号',
      accountManager: '熊秋燕',
      written: true,
      grade: 'general',
    },
  },
];
