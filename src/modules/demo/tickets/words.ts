/** Short sentences that come back in many tickets: what people add to a step besides the story's own words. */
export const words = {
  dispatchNotes: [
    '',
    '',
    '网点在等答复，请尽快处理。',
    '情况见描述，已与网点核对过，请按口径答复。',
    '请核查后给出可以直接回复网点的结论。',
    '网点反映比较急，办理前可直接联系店里。',
  ],
  measureNote: '请配合网络部到店里现场测量，测完把数值写在答复里。',
  secondReturn: '再次核对，此事项的配置与解释都不在本部门，附职责清单截图。上次退回的意见不变，请班长裁定承办部门。',
  ruling: '职责清单已看过，此事由贵部门承办，请在今日内给出答复，不再退回。',
  nudge: '网点又来问进度，顾客在店里等，麻烦先给个时间。',
  reopenReason: '按回复的办法又试了一遍，还是同样的提示，麻烦再看一下。',
  secondAnswer: '已重新核对后台数据并刷新缓存，远程带网点复测三次均正常。',
  secondReply: '已经重新处理好，复测正常。请再试一次，还有问题直接回拨 100859，报工单号即可。',
  cancelReason: '网点自己找到办法办成了，来电说不用再处理。',
  planTold: '处理方案已电话告知，网点同意按约定时间等。',
  handOver: '明天轮休，请接着跟进，方案已经和网点讲过。',
  thanks: ['', '', '好的，谢谢。', '讲得很清楚。', '解决了，谢谢。', '回复挺快的。', '记下来了，下次就知道了。'],
} as const;
