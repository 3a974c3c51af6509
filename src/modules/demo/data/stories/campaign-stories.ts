import type { ConsultationStory } from './story.types.js';

/** Consultations about campaigns (营销活动政策). */
export const campaignStories: readonly ConsultationStory[] = [
  {
    key: 'campaign-campus-certificate',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'XL005',
    contact: '许佳宁',
    via: 'hotline',
    title: '迎新套餐：新生没带纸质录取通知书能不能办',
    description:
      '我们在学院路驻点，好几个新生纸质通知书交给学院了，手机里只有学校公众号里的电子版。系统要上传凭证，问截图算不算，家长能不能替孩子先把卡领走。',
    path: {
      kind: 'on_spot',
      article: 'campus-season',
      answer:
        '学校官方的电子录取通知书可以，要能看到姓名，和身份证一致就能提交。卡不能让家长先领，学生本人做完人像核验才能发。在校老生用学生证也一样。',
    },
    rating: 5,
    closingWords: '排队的人多，答得快，很好。',
  },
  {
    key: 'campaign-yongding-students',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'YD001',
    contact: '卢燕萍',
    via: 'hotline',
    title: '永定学生卡是 29 元还是 39 元，赠不赠话费',
    description:
      '家长拿着网上的宣传图，说学生卡 39 元、充 50 送 100。我们区里发的通知是 29 元那个，没有送话费。孩子在永定读职校，只有学校盖章的名册，到底按哪个办？',
    path: {
      kind: 'on_spot',
      article: 'campus-season-yongding',
      answer:
        '您在永定，按永定的办法：29 元，通用流量 40GB，不送话费，送半年每月 20GB 校园流量。盖章名册可以当凭证，系统按姓名和证件号校验。家长看到的是全市版，只在别的县用，您可以这样解释。',
    },
    rating: 5,
    closingWords: '总算有人说清楚了，之前两边说法不一样。',
    placeBound: true,
  },
  {
    key: 'campaign-old-broadband-to-bundle',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'LC001',
    contact: '罗晓彤',
    via: 'hotline',
    title: '老宽带没到期，能不能转融合，预交的钱怎么算',
    description:
      '客户去年交了两年单宽带，还剩十个月，听说办 79 元套餐宽带不要钱，觉得亏了。问能不能直接转过来，之前交的钱退不退，要不要重新装、重新收调测费。',
    path: {
      kind: 'on_spot',
      article: 'broadband-bundle',
      answer:
        '可以转，线路和账号都不动。剩下十个月的钱折成话费，分 12 个月返到他主号上，不退现金。原来的设备能跑 300 兆就继续用，不再收 100 元调测费。转过来后合约 12 个月，原单宽带优惠就停了。',
    },
    rating: 5,
  },
  {
    key: 'campaign-shanghang-bundle-threshold',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'SH003',
    contact: '赖小倩',
    via: 'hotline',
    title: '古田这边 69 元套餐能不能带宽带，调测费收不收',
    description:
      '隔壁县的亲戚说要 79 元才能带宽带，还要收 100 元。客户在古田装，套餐是 69 元，手机号却是新罗的号码。问能不能办，钱怎么收。',
    path: {
      kind: 'on_spot',
      article: 'broadband-bundle-shanghang',
      answer:
        '看装机地址，不看号码归属。装在古田就按上杭规定：69 元可以带，乡镇免调测费，合约 24 个月要当面讲清。69 元档不送机顶盒，要看电视每月加 10 元。系统里选“上杭乡镇融合”那个编码，别选成全市的。',
    },
    rating: 4,
    closingWords: '编码那个提醒很要紧，上次就选错了。',
    placeBound: true,
  },
  {
    key: 'campaign-handset-coupon-redeem',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'XL002',
    contact: '张晓雯',
    via: 'portal',
    title: '购机直降券核销时提示“活动名额已用完”',
    description:
      '客户短信收到 300 元购机直降券，券码以 LY 开头，今天还在有效期内。我们核销时提示活动名额已用完，换工号也一样。客户手机都挑好了，定金也付了，这种券到底还作不作数？',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'market',
          answer:
            '该批券发放 5000 张，核销池误配为 3000。已将核销池调至 5000，已发出的券全部有效；因提示名额用完而未成交的，有效期顺延七天，已群发短信给未核销客户。',
        },
      ],
      reply: '是后台核销名额配少了，已经改好，客户那张券现在就能用。有效期还多给了七天，请您再试一次，不成功马上回电。',
    },
    internalNote: '同类来电半小时内四起，已提醒班长。',
    rating: 5,
    closingWords: '一次就核销成功了。',
  },
  {
    key: 'campaign-market-day-booth',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'CT001',
    contact: '廖思思',
    via: 'hotline',
    title: '圩日临时摆点，礼品和收费政策由谁定',
    description:
      '我们想在河田圩日摆个点推宽带，店里两个人过去。想问：临时点要不要报备，礼品是县里发还是自己买，摆点期间宣传的“装宽带送电饭煲”别的店也能做吗。怕做了以后说我们违规。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'office-changting',
          answer:
            '临时点须提前三个工作日报备时间、地点、人员，县营业部到场一次。长汀本月备有礼品 60 份，可借展架两副。河田有常驻网点，摆点时与其协商，酬金按受理工号归属。',
        },
        {
          department: 'market',
          answer:
            '“装宽带送电饭煲”是两家网点自行开展的，未列入市公司活动。礼品价值在 100 元以内可以做，不得印我公司标识，也不得写“官方赠送”。',
        },
      ],
      reply:
        '两件事：摆点提前三个工作日跟长汀营业部报备，他们有礼品 60 份、展架两副可以借；送电饭煲可以自己做，价值 100 元以内，宣传上不能写“官方赠送”。河田有店，先打个招呼。',
    },
    rating: 4,
    placeBound: true,
  },
  {
    key: 'campaign-stacking-two-offers',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'LC002',
    contact: '项丽芳',
    via: 'portal',
    title: '县里的充值礼和市里的宽带礼能不能同一个客户都拿',
    description:
      '客户先参加了县里的充 200 送油卡，今天又来办宽带融合，想再拿市里的首年八折。系统提示“已享同类优惠”，可我看两个活动一个是充值、一个是宽带，不算同类吧？',
    path: {
      kind: 'returned',
      department: 'office-liancheng',
      reason: 'needs_other_department',
      evidence: '互斥关系在市公司活动目录里配置，编码 HD-0732 与 HD-0758 互斥，县营业部没有修改权限。',
      thenTo: 'market',
      answer:
        '两活动不应互斥，系目录里“优惠类别”都填成“充值类”所致。HD-0758 已改为“宽带类”，互斥取消。该客户可补办八折，首月账单按新规则重算。',
      reply:
        '您判断得对，两个活动不算同类，是后台类别填错了，市场部已经改好。您让客户带身份证再来一次，八折可以补上，首月也按新的算。',
    },
    rating: 4,
    closingWords: '转了两个部门，结果是好的。',
  },
  {
    key: 'campaign-recharge-gift-extension',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'WP002',
    contact: '曾秋兰',
    via: 'portal',
    title: '“存 100 送 60”到月底截止，还会不会延期',
    description:
      '打工的人要过些日子才回来，海报上写活动到月底。好几个老客户打电话问回来还赶不赶得上。店里还剩两百多份单页，要是不延期就不发了，麻烦早点给个准信。',
    path: { kind: 'open' },
  },
  {
    key: 'campaign-member-day-points',
    line: 'consultation',
    topic: 'campaign',
    outlet: 'ZP003',
    contact: '许素芬',
    via: 'hotline',
    title: '会员日积分换话费，客户换了两天还没到账',
    description:
      '客户尾号 6650，会员日在掌上营业厅用 3000 积分换了 30 元话费，积分当场扣了，话费到今天没到。他截图给我看，状态是“处理中”。客户分不清，只认我们店。',
    path: { kind: 'in_progress', department: 'support' },
    internalNote: '截图已让网点传到平台附件。',
  },
];
