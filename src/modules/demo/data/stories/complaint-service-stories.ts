import type { ComplaintStory } from './story.types.js';

/** Complaints about people, policies and deliveries (B6, D1). */
export const complaintServiceStories: readonly ComplaintStory[] = [
  {
    key: 'complaint-counter-attitude',
    line: 'complaint',
    topic: 'service_attitude',
    outlet: 'XL003',
    contact: '吕春华',
    via: 'hotline',
    title: '带客户去营业厅过户，被柜员当众训斥',
    description:
      '我陪一位阿姨去营业厅办过户，排了四十分钟，轮到时柜员说表格填错，把单子甩回来，大声说“不会填就别来”。阿姨当场哭了。我们是合作网点，客户以后怎么信我们？希望柜员道歉。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-xinluo',
          answer:
            '调阅监控属实。柜员已停岗培训三天，班长陪同柜员上门向客户道歉，客户接受。过户表格填写样张改为大字版放在取号机旁。',
        },
      ],
      reply:
        '情况属实，营业部的班长带柜员到阿姨家道过歉，阿姨接受了。柜员停岗培训三天。以后您带客户来可以先打大厅座机，他们留窗口。',
    },
    complaint: {
      customerName: '黄阿姨（黄素珍）',
      customerAddress: '龙岩市新罗区南城街道溪畔路某小区',
      accountManager: '张国华',
      written: false,
      grade: 'general',
      upheld: true,
      departmentOpinion: '柜员言语失当，投诉成立，按服务规范扣当月绩效并停岗培训。',
      responsiblePerson: '新罗营业部大厅柜员（工号末位 17）',
    },
    rating: 4,
    closingWords: '阿姨说心里的气顺了。',
  },
  {
    key: 'complaint-channel-manager-visits',
    line: 'complaint',
    topic: 'service_attitude',
    outlet: 'CT003',
    contact: '傅木林',
    via: 'portal',
    title: '渠道经理三个月没来过店，巡店表却每月都有签名',
    description:
      '平台上看到我店每月都有两次巡店记录，签的是我的名字，可我从没签过，人也没见到。问政策发微信两三天才回。我要求书面答复：记录是谁写的，以后怎么管。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-changting',
          answer:
            '经核，近三个月六条巡店记录中五条定位不在网点，签名为代签，属实。渠道经理已书面检查、扣发当季奖金，五条记录作废重走；河田片区自本周起由另一位经理负责，巡店须网点扫码确认。',
        },
      ],
      reply:
        '书面结果已传到您平台。六条记录里五条是代签，营业部已经处理，您这一片换了经理，这周三上午到店。以后巡店要您自己扫码才算数。',
    },
    internalNote: '涉及渠道管理人员，由营业部负责人亲自办，不转给被投诉人。',
    complaint: {
      customerName: '傅木林（网点店主）',
      customerAddress: '龙岩市长汀县河田镇露湖街29号',
      accountManager: '俞少峰',
      written: true,
      grade: 'major',
      upheld: true,
      departmentOpinion: '巡店记录代签属实，投诉成立，责任人书面检查并调离该片区。',
      responsiblePerson: '河田片区渠道经理',
      resultText:
        '傅木林先生：您反映的巡店记录代签一事，经调阅定位与影像，六条中五条不实，投诉成立。五条记录已作废，责任人已处理，片区负责人已更换，今后巡店以网点扫码为准。感谢监督。',
    },
    rating: 4,
    closingWords: '书面的东西收到了，看后面能不能坚持。',
  },
  {
    key: 'complaint-installer-no-show',
    line: 'complaint',
    topic: 'service_attitude',
    outlet: 'YD001',
    contact: '卢庆祥',
    via: 'hotline',
    title: '装维师傅约了三次都没来，客户要退单',
    description:
      '客户办了融合套餐，约好上门三次，师傅一次说车坏、一次说下雨、一次电话不接。客户请了三天假等着，现在要退单，还说要到网上发。都是我熟客，我脸上挂不住。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-yongding',
          answer:
            '三次改约均未在系统登记，属实。营业部主任昨晚陪同另一组师傅装通，测速 312 兆；免去首月月租以示歉意，客户撤回退单。外包装维单位按合同扣 300 元。',
        },
      ],
      reply:
        '昨天晚上营业部主任带人装通了，网速三百多兆，首月月租免了，客户不退单了。装维单位也扣了款。让您为难，抱歉。',
    },
    complaint: {
      customerName: '江先生（江永辉）',
      customerAddress: '龙岩市永定区凤城街道某新村',
      accountManager: '胡建军',
      written: false,
      grade: 'major',
      upheld: true,
      departmentOpinion: '外包人员三次失约且未登记改约，投诉成立，按装维合同考核。',
      responsiblePerson: '装维外包二组',
    },
    rating: 5,
    closingWords: '主任亲自来，客户没话说。',
  },
  {
    key: 'complaint-nice-number-not-told',
    line: 'complaint',
    topic: 'policy_execution',
    outlet: 'ZP001',
    contact: '陈茂林',
    via: 'hotline',
    title: '客户称办靓号时没人告诉他有两年低消',
    description:
      '客户在本店选尾号 8989，三个月后想降套餐才知道低消 58 元两年。他说店员只讲“预存 500 送一个好号”，威胁要叫电视台来。店员说讲过，受理单上低消那一项确实没有客户签字。请指导怎么处理。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'market',
          answer:
            '受理单四项告知缺“低消”签字，网点告知责任成立。同意客户免费解除协议，预存余额 375 元转为普通话费；该号酬金扣回，另扣 50 元。请网点向客户说明并致歉。',
        },
      ],
      reply:
        '单子上少了低消那一栏签字，按规定算我们没讲到。市场部同意免费解除，剩下 375 元转成普通话费。这个号的酬金要扣回，另扣 50 元，还请您带店员一起跟客户道个歉。',
    },
    internalNote: '客户提到媒体，已按重大投诉当即报班长与市场部负责人。',
    complaint: {
      customerName: '苏先生（苏炳煌）',
      customerAddress: '龙岩市漳平市菁城街道某花园',
      accountManager: '许建国',
      written: false,
      grade: 'major',
      upheld: true,
      departmentOpinion: '告知签字不全，责任在网点，投诉成立；同意解除协议，并在全市通报四项签字要求。',
      responsiblePerson: '网点受理店员',
    },
    rating: 3,
    closingWords: '认了，已经让全店重新学一遍。',
  },
  {
    key: 'complaint-two-standards',
    line: 'complaint',
    topic: 'policy_execution',
    outlet: 'SH004',
    contact: '王招财',
    via: 'portal',
    title: '同一条街，别家能办的优惠我们办不了',
    description:
      '老街另一家店给客户办“首年宽带八折”，我店系统里没有这个选项，问了说“核心网点才有”。客户说我骗人，生意被拉走好几单。如果分级别，应该事先发文，不应该让我们在客户面前丢脸。',
    path: {
      kind: 'returned',
      department: 'office-shanghang',
      reason: 'not_ours',
      evidence: '网点等级与优惠权限由市公司市场部在权限设置中统一配置，县营业部只有查看权限，附配置截图编号 QX-118。',
      thenTo: 'market',
      answer:
        '“首年八折”确为核心网点专享，文件已发县营业部，但未在平台公告。本月起改为核心、普通网点均可受理，农村服务站走预受理；公告已发，须各网点点阅读回执。',
      reply:
        '这项优惠原来只给核心网点，没有事先公告，是我们的不足。市场部已经放开，普通网点从今天起也能办，公告在平台首页，请点一下“已阅读”。',
    },
    complaint: {
      customerName: '王招财（网点店主）',
      customerAddress: '龙岩市上杭县才溪镇老街39号',
      accountManager: '郭立新',
      written: true,
      grade: 'general',
      upheld: true,
      departmentOpinion: '政策告知不到位，投诉成立，放宽受理范围并补发公告。',
      responsiblePerson: '市场部渠道政策岗',
      resultText:
        '王招财先生：经核查，“首年八折”此前限核心网点办理，未通过平台公告告知各网点，造成贵店被客户误解，投诉成立。该优惠已对普通网点开放，今后凡有等级差别的政策，一律先公告、后执行。',
    },
    rating: 5,
    closingWords: '能改就好，公告已阅。',
  },
  {
    key: 'complaint-material-short-delivery',
    line: 'complaint',
    topic: 'delivery',
    outlet: 'LC005',
    contact: '邹恒才',
    via: 'hotline',
    title: '送来的空白卡少五张，司机让先签收',
    description:
      '申请三十张空白卡，拆开数只有二十五张。司机说赶路，叫我先签三十张，回头补。我不肯，他就把单子放下走了。现在平台显示我“超时未签收”，还发短信催我。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-liancheng',
          answer:
            '复核出库录像，县仓装箱时少放一小盒五张，司机未等点数亦有过错。五张已随次日班车补到，签收按实收改为 25 加 5；司机及仓管各记差错一次，“超时未签收”记录撤销。',
        },
      ],
      reply: '是县仓装箱少放了五张，已经补送到，您分两次签收就行，那条超时记录撤掉了。您坚持点数是对的。',
    },
    complaint: {
      customerName: '邹恒才（服务站负责人）',
      customerAddress: '龙岩市连城县四堡镇雾阁村11号',
      accountManager: '吴晓东',
      written: false,
      grade: 'general',
      upheld: true,
      departmentOpinion: '装箱差错与未当面点数并存，投诉成立。',
      responsiblePerson: '连城县仓仓管、配送司机',
    },
    rating: 5,
  },
  {
    key: 'complaint-demo-phone-delay',
    line: 'complaint',
    topic: 'delivery',
    outlet: 'XL008',
    contact: '苏振兴',
    via: 'portal',
    title: '样机批了一个多月还没送到，展柜一直空着',
    description:
      '新机上市前申请两台样机，当天就批了，到现在一个多月还是“待出库”。展柜按你们要求做好空在那里，客户来看不到真机就走。每次问都说“快了”，请给一个准日期。',
    path: {
      kind: 'planned',
      department: 'market',
      plan: '该型号样机全市首批 40 台，已发 28 台，余下随第二批到货。第二批本周由省仓发出，到后先发积压最久的六家，贵店排第二；到货当日由配送员电话预约。等待期间先调一台同系列样机借用，明日送达。',
      promisedDays: 6,
    },
    complaint: {
      customerName: '苏振兴（网点店主）',
      customerAddress: '龙岩市新罗区雁石镇车站路5号',
      accountManager: '连雅婷',
      written: false,
      grade: 'general',
    },
  },
  {
    key: 'complaint-neighbour-shop-poaching',
    line: 'complaint',
    topic: 'other',
    outlet: 'WP003',
    contact: '林昌茂',
    via: 'hotline',
    title: '外县的店跑到我们圩上低价放号',
    description:
      '这两圩都有一辆面包车停在街口，挂着我们公司的布条，说“零元开卡还送米”，工号却是外县的。客户贪便宜都去那边，开完卡的人说两个月就不能用了。希望公司管一管，不然守规矩的吃亏。',
    path: {
      kind: 'waiting',
      department: 'office-wuping',
      question:
        '营业部准备下一圩到现场核查，请补充：面包车通常几点到、停在哪个路口，布条或宣传单有没有照片，开过卡的客户愿不愿意留号码尾四位。',
    },
    complaint: {
      customerName: '林昌茂（网点店主）',
      customerAddress: '龙岩市武平县十方镇圩市街10号',
      accountManager: '石建华',
      written: false,
      grade: 'general',
    },
    placeBound: true,
  },
];
