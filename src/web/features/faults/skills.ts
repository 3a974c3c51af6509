import { defineTexts } from '../../lib/i18n';

/** The skills of equipment, as the server codes them. */
export const skillCodes = ['terminal', 'computer', 'card_device', 'network'] as const;

export const { useTexts: useSkillTexts } = defineTexts(
  {
    terminal: '自助终端维修',
    computer: '计算机与外设维修',
    card_device: '读卡与收款设备维修',
    network: '网络设备维护',
  },
  {
    terminal: 'Terminal repair',
    computer: 'Computer and peripheral repair',
    card_device: 'Card and payment device repair',
    network: 'Network maintenance',
  },
);
