import { createTheme, type Theme } from '@mui/material/styles';
import { zhCN } from '@mui/material/locale';

const FAMILY = "'Noto Sans SC Variable', 'UnionDesk Rare', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/**
 * The one theme: warm grey ground, white sheets, a deep red for the main action and for what is overdue. Sizes 14, 16,
 * 20 and 26; with large type everything grows by a quarter.
 */
export function makeTheme(dark: boolean, largeType: boolean): Theme {
  const grow = largeType ? 1.25 : 1;
  const px = (size: number) => `${size * grow}px`;
  const ink = dark ? '#ece7df' : '#26221d';
  const quiet = dark ? '#b9b1a5' : '#5c554c';
  return createTheme(
    {
      palette: {
        mode: dark ? 'dark' : 'light',
        primary: { main: dark ? '#ef8f88' : '#9c2a26', contrastText: dark ? '#26110f' : '#ffffff' },
        secondary: { main: dark ? '#c9bda9' : '#5b5044' },
        error: { main: dark ? '#f29b94' : '#a4221d' },
        warning: { main: dark ? '#e0b865' : '#855400' },
        success: { main: dark ? '#8fc79a' : '#2c6b3a' },
        background: { default: dark ? '#1d1b18' : '#f3f0ea', paper: dark ? '#282521' : '#ffffff' },
        text: { primary: ink, secondary: quiet },
        divider: dark ? '#48433c' : '#ddd6ca',
      },
      shape: { borderRadius: 6 },
      spacing: 8 * grow,
      typography: {
        fontFamily: FAMILY,
        fontSize: 16 * grow,
        htmlFontSize: 16,
        h1: { fontSize: px(26), fontWeight: 650, lineHeight: 1.3 },
        h2: { fontSize: px(20), fontWeight: 650, lineHeight: 1.4 },
        h3: { fontSize: px(16), fontWeight: 650, lineHeight: 1.5 },
        body1: { fontSize: px(16), lineHeight: 1.6 },
        body2: { fontSize: px(14), lineHeight: 1.55 },
        caption: { fontSize: px(14), lineHeight: 1.5 },
        button: { fontSize: px(16), fontWeight: 550, textTransform: 'none', lineHeight: 1.5 },
      },
      components: {
        MuiButtonBase: {
          defaultProps: { disableRipple: true },
          styleOverrides: { root: { '&.Mui-focusVisible': { outline: `3px solid ${dark ? '#f3c9a0' : '#1f5fa8'}`, outlineOffset: 2 } } },
        },
        MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { whiteSpace: 'nowrap' } } },
        MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
        // Red is for what is wrong: a field that is being typed in has the colour of focus.
        MuiOutlinedInput: { styleOverrides: { root: { fontSize: px(16), '&.Mui-focused:not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: dark ? '#f3c9a0' : '#1f5fa8' } }, input: { '&::placeholder': { color: quiet, opacity: 1 } } } },
        MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
        MuiTooltip: { defaultProps: { arrow: true } },
        MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, fontSize: px(14) } } },
        MuiCssBaseline: {
          styleOverrides: {
            body: { overflow: 'hidden' },
            '*:focus-visible': { outlineColor: dark ? '#f3c9a0' : '#1f5fa8' },
          },
        },
      },
    },
    zhCN,
  );
}
