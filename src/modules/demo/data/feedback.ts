/** A report as somebody may have sent it without a name, and what became of it. */
export interface FeedbackSeed {
  /** Of last quarter's, which the published digest counts, or so many days ago. */
  on: 'last_quarter' | number;
  topic: string;
  text: string;
  county?: string;
  about?: string;
  fromCampaign?: true;
  /** How far it came: sorted, given to a department, answered, written to again, closed. */
  triaged?: true;
  department?: string;
  answer?: string;
  /** What the sender wrote after the answer. */
  more?: string;
  closed?: true;
}

export const feedbackCampaign = {
  slug: 'wangluo-tiaoci',
  title: '网络挑刺：哪里信号不好，您来说',
  text: '地下车库、新开的小区、赶圩的街面，哪里打不出电话、哪里上网转圈，都可以写。写清地点和大概时段，网络部按地点逐条去测，结果在“办理公示”里公布。',
  opensDaysAgo: 14,
  closesInDays: 17,
};

export const feedbackDigest =
  '酬金方面的意见集中在失败原因看不懂：9 月起网点可在平台查到逐笔失败原因，热线也可凭身份核验代查。网络方面逐条测试 7 处弱覆盖，已开通 4 处，其余 3 处列入四季度建设。渠道经理走访次数由各县每月公示。';

const closed = { on: 'last_quarter', triaged: true, closed: true } as const;
const network = { ...closed, topic: 'network', department: 'network' } as const;
const commission = { ...closed, topic: 'commission', department: 'market' } as const;

export const feedbackSeeds: readonly FeedbackSeed[] = [
  {
    ...network,
    text: '菜市场里面整排摊位打电话都断断续续，顾客扫码付款要走到门口。',
    answer: '现场测试属实，已在市场西门加装室分，9 月 12 日开通。',
  },
  {
    ...network,
    text: '新小区二期地下车库完全没有信号，交房半年了。',
    answer: '已与物业签订进场协议，列入四季度建设。',
  },
  {
    ...network,
    text: '乡里赶圩那天下午上不了网，平时都好。',
    county: 'shanghang',
    answer: '圩日话务是平日的六倍，已扩容两个载频。',
  },
  { ...network, text: '汽车站候车厅 5G 图标有，网页打不开。', answer: '参数问题，已调整，请再试。' },
  { ...network, text: '县道隧道出口有一段几百米没信号，货车司机都在抱怨。', answer: '隧道口直放站故障，已更换。' },
  { ...network, text: '我们店里宽带晚上八点后很慢，测速不到一半。', answer: '所在分光器负荷高，已割接到新口。' },
  { ...network, text: '医院住院楼五楼以上打电话有回声。', answer: '已测试，列入四季度室分改造。' },
  {
    ...commission,
    text: '酬金明细里的失败原因只有代码，没人解释得清。',
    answer: '9 月起平台显示中文原因，可逐笔查询。',
  },
  {
    ...commission,
    text: '同样的业务，两个月的酬金算法不一样，没有通知。',
    answer: '政策 7 月 1 日调整，公告未送达贵片区，已补发并改为必读。',
  },
  {
    ...commission,
    text: '宽带安装成功了酬金却标“未竣工”。',
    answer: '装维回单延迟所致，次月自动补发，已与支撑中心改为日同步。',
  },
  {
    ...commission,
    text: '能不能每月固定一天出账，现在有时 8 号有时 15 号。',
    answer: '自 10 月起固定每月 10 日，遇节假日顺延。',
  },
  { ...commission, text: '退费的用户把上月酬金也扣了，没有说明。', answer: '扣回规则已写入明细备注。' },
  { ...commission, text: '酬金税点怎么扣的，问了两次答案不同。', answer: '已统一应答口径，热线可按口径解释。' },
  {
    ...closed,
    topic: 'manager_service',
    text: '渠道经理两个月没来过，物料都是自己去拿。',
    answer: '已要求各县公示每月走访记录。',
  },
  { ...closed, topic: 'management', text: '同一件事要在三个群里各报一次，能不能只认平台。' },
  { ...closed, topic: 'management', text: '培训都安排在月底最忙的那几天，建议换到月中。' },
  { ...closed, topic: 'management', text: '检查通知当天早上才发，店里来不及准备材料。' },
  {
    ...closed,
    topic: 'system',
    text: '受理系统月底最后一天总是卡。',
    department: 'support',
    answer: '月末批处理已移到零点后。',
  },
  {
    ...{ on: 1, topic: 'management', county: 'xinluo' },
    text: '日报和周报内容大半重复，建议合并成一张，店里人手少，填表的时间够接待好几位顾客。',
  },
  {
    on: 0,
    topic: 'network',
    fromCampaign: true,
    text: '高铁站出站口到停车场这段打车软件定位不准，流量也慢，晚上最明显。',
  },
  { on: 2, topic: 'channel_service', text: '宣传海报每次都在活动开始一周后才到，贴上去已经过半了。', triaged: true },
  {
    ...{ on: 4, topic: 'manager_service', about: 'channel_managers', county: 'yongding', triaged: true },
    text: '有的渠道经理只去大店，小店一个季度没见过人。希望走访安排能公开。',
  },
  {
    ...{ on: 5, topic: 'network', fromCampaign: true, triaged: true, department: 'network' },
    text: '老城步行街改造后，靠河一侧室内信号只剩一格，扫码经常失败。',
  },
  {
    ...{ on: 8, topic: 'commission', triaged: true, department: 'market' },
    text: '十月的充值酬金比平台显示的少，不知道找谁对。',
    answer: '请在平台“酬金查询”核对逐笔明细；有异议的可以拨打 100859 提出对账，五个工作日内答复。',
  },
  {
    ...{ on: 11, topic: 'system', triaged: true, department: 'support' },
    text: '自助终端晚上七点后常显示“系统维护”，白天正常。',
    answer: '经查为夜间升级窗口，已调整到 23 点以后。',
    more: '这两天还是七点多就维护，前天七点二十，昨天七点四十。',
  },
  {
    ...{ on: 9, topic: 'network', fromCampaign: true, triaged: true, closed: true, department: 'network' },
    text: '体育公园跑道北侧打电话老断。',
    answer: '北侧基站停电所致，已恢复并加装备用电源。',
  },
];
