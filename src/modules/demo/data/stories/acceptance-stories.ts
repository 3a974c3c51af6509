import type { ConsultationStory } from './story.types.js';

/** Consultations about acceptance rules and papers needed (受理规则与所需手续). */
export const acceptanceStories: readonly ConsultationStory[] = [
  {
    key: 'acceptance-port-in-qualification',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'XL001',
    contact: '吴巧玲',
    via: 'hotline',
    title: '客户要从别家转过来，怎么知道能不能转',
    description:
      '客户在对面营业厅用了三年，想带号转到我们这边，说那边告诉他“有合约转不了”，他自己也不清楚。问我们店里能不能查，要他带什么来，转的当天号码会不会断。',
    path: {
      kind: 'on_spot',
      article: 'number-portability',
      answer:
        '我们查不到对方的合约，让客户用本机发 CXXZ#姓名#证件号码 到原运营商的客服短号，几分钟就有回复，有协议会写明是哪一项。符合了再发 SQXZ 取授权码，60 分钟内到您店里办。带身份证原件，生效时会短暂打不通。',
    },
    rating: 5,
    closingWords: '客户照着发，马上收到回复了。',
  },
  {
    key: 'acceptance-port-code-expired',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'WP001',
    contact: '钟晓敏',
    via: 'hotline',
    title: '携入录授权码提示已过期，重新取会不会收费',
    description:
      '客户早上在家就把授权码取好了，骑车到店里又排队，录进去提示“授权码无效或过期”。他怕多取几次会被扣钱，或者影响资格，不太愿意再发。',
    path: {
      kind: 'on_spot',
      article: 'number-portability',
      answer:
        '授权码只有 60 分钟，过了就作废。重新发一次 SQXZ 短信就有新的，不收费，也不影响资格。建议以后先把读卡、人像、选套餐都做完，最后一步再让客户取码。',
    },
    rating: 5,
  },
  {
    key: 'acceptance-proxy-replacement',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'SH004',
    contact: '王招财',
    via: 'hotline',
    title: '母亲卧床，儿子拿她身份证来补卡行不行',
    description:
      '客户是镇上熟人，母亲中风在床，手机卡坏了，养老金短信收不到。他带了母亲身份证和自己的户口本来补卡。人我认识，但系统要人像比对，有没有变通的办法？',
    path: {
      kind: 'on_spot',
      article: 'real-name-registration',
      answer:
        '补卡必须本人核验，熟人也不能代办，请千万不要用照片去拍。行动不便有专门办法：您在平台登记“上门核验”，写好地址和联系人，县营业部会安排人带设备去家里办。',
    },
    rating: 4,
    closingWords: '第二天真的有人上门了。',
  },
  {
    key: 'acceptance-five-numbers-limit',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'CT005',
    contact: '上官文清',
    via: 'hotline',
    title: '开卡提示证件下已有五个号，客户说只用一个',
    description:
      '客户来办新卡，系统报 CRM-30108，说他名下已满五个号码。客户一口咬定只有手上这一个，怀疑身份证被人冒用，很着急，问我能不能查出另外四个是谁在用。',
    path: {
      kind: 'on_spot',
      article: 'real-name-registration',
      answer:
        '网点不能查也不能报给别人，请客户用他本人的号码和证件自己查名下号码，掌上营业厅或发短信都行。看到不认得的，带身份证去县营业部提异议或注销，处理完再来开。副卡和携入的号都算在五个里面，请他先想想家里人的副卡。',
    },
    rating: 5,
    closingWords: '查出来是给孩子办的手表卡。',
  },
  {
    key: 'acceptance-passport-reader',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'YD005',
    contact: '李仁才',
    via: 'hotline',
    title: '土楼游客拿港澳居民居住证办卡，读卡器读不出来',
    description:
      '来旅游的客人要住两个月，想办张卡，证件是港澳台居民居住证。读卡器绿灯亮，但系统一直停在“读取中”。换了身份证能读。是我们服务站不能办这种证，还是要更新什么？',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '居住证可以受理，但读卡控件须 4.2 以上版本，YD005 为 3.9。已远程推送升级并现场试读一张测试证件成功。服务站权限正常，无需另开。',
        },
      ],
      reply: '这种证你们站能办，是读卡程序太旧，已经给您远程升级好了。请把受理页面全部关掉重新打开，再读一次。',
    },
    rating: 5,
    closingWords: '升级完马上能读，客人很满意。',
    placeBound: true,
  },
  {
    key: 'acceptance-minor-without-guardian',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'WP006',
    contact: '刘海峰',
    via: 'hotline',
    title: '父母在外打工，十四岁孩子跟爷爷来办卡',
    description:
      '孩子到镇上寄宿，要一张卡联系家里。父母都在广东，户口本上监护人是父亲，爷爷带着户口本和孩子身份证来的。爷爷能不能算监护人？如果不行，父母远程视频可不可以？',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-wuping',
          answer:
            '爷爷须有委托监护的书面材料：父母签字的委托书加村委会盖章，可由父母拍照发来、村委会在本地盖章。材料齐了由爷爷陪同办理。远程视频目前不认可。营业部已将委托书样张发到服务站。',
        },
      ],
      reply:
        '爷爷可以陪同，但要有父母签字的委托书，再请村委会盖个章，父母签好拍照发回来打印就行。样张已经发到您平台消息里，视频不算数。',
    },
    rating: 4,
    closingWords: '有样张就好办。',
  },
  {
    key: 'acceptance-nice-number-downgrade',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'ZP005',
    contact: '詹伟东',
    via: 'hotline',
    title: '靓号低消太高，客户想降套餐或者提前解除',
    description:
      '客户两年前选的尾号 6688，低消 58 元。现在做生意不景气，想降到 28 元。系统提示协议期内不能降。问还剩多久，能不能交点钱提前解除，解除后号码会不会收回。',
    path: {
      kind: 'on_spot',
      article: 'nice-number-contract',
      answer:
        '低消 58 元的是三级，协议 24 个月，他这个还剩两个月，到期次月自动取消，那时再换最划算。要提前解除，一次交剩余月份低消总额的 30%，两个月就是 34 元 8 角。号码不会收回，解除后照常用。',
    },
    rating: 5,
    closingWords: '客户决定等两个月。',
  },
  {
    key: 'acceptance-inherit-number',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'LC005',
    contact: '邹小丽',
    via: 'portal',
    title: '老人过世，号码想过给儿子继续用',
    description: '老人的号码用了十几年，亲戚都记得，儿子想留下来。来店里问要带什么，能不能在服务站办完。',
    path: {
      kind: 'returned',
      department: 'office-liancheng',
      reason: 'missing_information',
      evidence: '工单没有写号码、现状态和有无欠费，也没有附死亡证明或户口簿照片，无法判断走过户还是先销户再选回。',
      thenTo: 'office-liancheng',
      answer:
        '补充资料已收：号码在用、无欠费、无协议。按继承过户办理，带死亡证明、亲属关系证明、儿子身份证到县营业部，约二十分钟。已预约周五上午，服务站可协助预填表格。',
      reply:
        '资料补齐后营业部答复可以过户，但要到县营业部办，已约在周五上午。请提醒儿子带死亡证明、亲属关系证明和自己的身份证，表格您可以先帮他填。',
    },
    internalNote: '首次派单漏问号码，话务员已补问。登记时请照清单问全。',
    rating: 4,
  },
  {
    key: 'acceptance-company-users',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'SH005',
    contact: '邱雪琴',
    via: 'hotline',
    title: '工业园一家厂要给工人批量办卡，手续怎么走',
    description:
      '厂里要办三十来张卡发给工人，财务统一付费，想写公司的名字。问营业执照行不行，工人要不要都来，经办人是不是一定要法人。店里第一次接这么大的单。',
    path: {
      kind: 'waiting',
      department: 'office-shanghang',
      question:
        '请补充：厂名和营业执照照片、经办人姓名电话、号码是固定配给个人还是轮流用、想要的套餐档位。固定到人的须登记每个实际使用人，我们按人数安排上门集中核验。',
    },
  },
  {
    key: 'acceptance-photo-resubmit',
    line: 'consultation',
    topic: 'acceptance_rules',
    outlet: 'XL006',
    contact: '郭良才',
    via: 'portal',
    title: '实名补登照片连退三次，客户已被停呼出',
    description:
      '客户尾号 7712，老号码要补登，我给他拍了三次照，都是隔天退回，原因只写“不合格”。现在号码停了呼出，客户跑运输要用电话，天天来催。请告诉我到底哪里不合格。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '三次退回原因均为背景中有第二张人脸（柜台后海报上的人像）。已人工复核通过本次照片，呼出 20 分钟内恢复。退回原因今后显示到具体项，已提需求。',
        },
      ],
      reply:
        '问题出在柜台后面的海报，上面的人像被系统当成第二个人了。这次已人工通过，客户二十分钟内能打电话。以后拍照请换一面白墙。',
    },
    rating: 3,
    closingWords: '解决了，但退三次才知道是海报，早说就好。',
  },
];
