import { counties, type CountyCode, type DepartmentCode } from './organisation.js';

export interface RoutingSeed {
  line?: string;
  topic?: string;
  county?: CountyCode;
  department?: DepartmentCode;
  officeOfCounty?: boolean;
  note: string;
}

/** Where the branch sends its work, first rule that fits decides (A6). */
export const routingSeeds: readonly RoutingSeed[] = [
  { line: 'consultation', topic: 'tariff', department: 'market', note: '资费与套餐由市场部统一解释' },
  {
    line: 'consultation',
    topic: 'campaign',
    county: 'yongding',
    officeOfCounty: true,
    note: '永定有本县营销活动，先由营业部答复',
  },
  {
    line: 'consultation',
    topic: 'campaign',
    county: 'shanghang',
    officeOfCounty: true,
    note: '上杭有本县营销活动，先由营业部答复',
  },
  { line: 'consultation', topic: 'campaign', department: 'market', note: '全市营销活动由市场部解释' },
  { line: 'consultation', topic: 'product', department: 'market', note: '产品功能由市场部解释' },
  { line: 'consultation', topic: 'commission_policy', department: 'market', note: '酬金政策由市场部解释' },
  { line: 'consultation', topic: 'system_use', department: 'support', note: '系统操作由支撑中心支持' },
  { line: 'consultation', topic: 'number_resource', department: 'support', note: '号卡与号源由支撑中心调配' },
  { line: 'consultation', officeOfCounty: true, note: '其余咨询由所在县营业部承办' },
  { line: 'complaint', topic: 'network_quality', department: 'network', note: '网络质量由网络部核查' },
  { line: 'complaint', topic: 'system_fault', department: 'support', note: '系统故障由支撑中心核查' },
  { line: 'complaint', topic: 'commission_dispute', department: 'market', note: '酬金争议由市场部核对' },
  { line: 'complaint', topic: 'service_attitude', department: 'market', note: '服务态度类投诉不派给被投诉的营业部' },
  { line: 'complaint', officeOfCounty: true, note: '其余投诉由所在县营业部承办' },
  ...counties.map(({ code }): RoutingSeed => ({
    line: 'fault',
    county: code,
    department: `maintenance-${code}`,
    note: '设备故障由所在县维护班处理',
  })),
  { department: 'support', note: '没有其他规则时由支撑中心兜底' },
];
