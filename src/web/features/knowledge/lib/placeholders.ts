/** What a script may leave open, as the console fills it in. Scripts are written in Chinese, and so are these names. */
export const placeholderNames = ['网点名称', '联系人', '坐席姓名', '工号', '工单号', '工单标题'] as const;
