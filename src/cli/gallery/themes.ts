/** The colours and sizes that Teams draws cards with, near enough to look at a card in the light and in the dark. */

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

type Colours = { readonly default: string; readonly subtle: string }

const pair = (colour: string, subtle = colour): Colours => ({ default: colour, subtle })

const palettes = {
  light: {
    page: { back: '#f5f5f5', card: '#ffffff', text: '#242424', line: '#d1d1d1' },
    text: pair('#242424', '#616161'),
    accent: pair('#4f52b2'),
    good: pair('#107c10'),
    warning: pair('#8a5a00'),
    attention: pair('#b10e1c'),
    emphasis: '#f0f0f0',
    boxes: { good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6', accent: '#e8ebfa' },
  },
  dark: {
    page: { back: '#1f1f1f', card: '#292929', text: '#ffffff', line: '#5c5c5c' },
    text: pair('#ffffff', '#adadad'),
    accent: pair('#9299f7'),
    good: pair('#92c353'),
    warning: pair('#f8d22a'),
    attention: pair('#f1707b'),
    emphasis: '#1f1f1f',
    boxes: { good: '#0d2e0d', warning: '#463100', attention: '#3b0509', accent: '#2f2f4a' },
  },
} as const

export const hostConfigOf = (theme: Theme) => {
  const palette = palettes[theme]
  const { text, accent, good, warning, attention } = palette
  const foregroundColors = { default: text, accent, good, warning, attention, dark: text, light: text }
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors })
  return {
    page: palette.page,
    config: {
      fontFamily: '"Noto Sans", sans-serif',
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 700 },
      spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
      separator: { lineThickness: 1, lineColor: palette.page.line },
      supportsInteractivity: true,
      actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
      containerStyles: {
        default: style(palette.page.card),
        emphasis: style(palette.emphasis),
        good: style(palette.boxes.good),
        warning: style(palette.boxes.warning),
        attention: style(palette.boxes.attention),
        accent: style(palette.boxes.accent),
      },
    },
  }
}
