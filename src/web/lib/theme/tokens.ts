import { theme as antd, type ThemeConfig } from 'antd';

export type Density = 'compact' | 'roomy';

/** Every text, secondary and placeholder included, keeps 4.5:1 on every surface it stands on. */
const light = {
  colorPrimary: '#0b5cc4',
  colorPrimaryHover: '#094ea6',
  colorPrimaryActive: '#073f87',
  colorLink: '#0b5cc4',
  colorLinkHover: '#094ea6',
  colorBgLayout: '#f4f5f7',
  colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
  colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
  colorTextDescription: 'rgba(0, 0, 0, 0.65)',
  colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
  colorError: '#c0151f',
  colorErrorText: '#b3121b',
  colorWarningText: '#8a5200',
  colorSuccessText: '#1d6b08',
};

const dark = {
  colorPrimary: '#1a66c9',
  colorPrimaryHover: '#1f6fd6',
  colorPrimaryActive: '#1558b0',
  colorLink: '#7db8ff',
  colorLinkHover: '#a9d0ff',
  colorBgLayout: '#0c0d0f',
  colorTextSecondary: 'rgba(255, 255, 255, 0.72)',
  colorTextTertiary: 'rgba(255, 255, 255, 0.65)',
  colorTextDescription: 'rgba(255, 255, 255, 0.68)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.6)',
  colorError: '#f0716f',
  colorErrorText: '#ff8a85',
  colorWarningText: '#f0b54d',
  colorSuccessText: '#86d46a',
};

const fonts =
  "-apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** The compact algorithm draws one size below this: 13. Smaller Chinese characters are hard to read for a whole shift. */
const compactBase = 15;

/**
 * The look of the product: antd's tokens, one accent colour.
 * @param motion false: what opens is there at once. Motion made very short instead would have popups measured while they
 *   are still small, and drawn outside of the window.
 */
export function themeOf(isDark: boolean, density: Density, motion: boolean): ThemeConfig {
  const algorithm = [isDark ? antd.darkAlgorithm : antd.defaultAlgorithm];
  if (density === 'compact') algorithm.push(antd.compactAlgorithm);
  const own = isDark ? dark : light;
  return {
    algorithm,
    token: {
      ...own,
      motion,
      fontFamily: fonts,
      borderRadius: 4,
      ...(density === 'compact' && { fontSize: compactBase }),
    },
    components: {
      Button: { defaultHoverColor: own.colorLinkHover, defaultHoverBorderColor: own.colorLinkHover },
      Form: { colorError: own.colorErrorText },
      Tabs: { itemSelectedColor: own.colorLink, inkBarColor: own.colorLink },
      Table: { cellPaddingInlineSM: 8 },
      Menu: { itemSelectedColor: own.colorLink, horizontalItemSelectedColor: own.colorLink },
    },
  };
}
