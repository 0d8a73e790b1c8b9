/** Who may import whom, as a table; docs/house-rules.md shows the same one. */

export type Rule = { readonly from: string; readonly may: readonly string[] }

/** The first row that fits a file counts. `*` stands for one folder, and the same one on both sides. */
export const rules: readonly Rule[] = [
  {
    from: 'src/main.ts',
    may: [
      'src/app.ts',
      'src/config.ts',
      'src/content.ts',
      'src/openStore.ts',
      'src/stopOnSignal.ts',
      'src/core/',
      'src/edges/',
    ],
  },
  {
    from: 'src/cli/',
    may: [
      'src/cli/',
      'src/app.ts',
      'src/config.ts',
      'src/content.ts',
      'src/features.ts',
      'src/openStore.ts',
      'src/stopOnSignal.ts',
      'src/core/',
      'src/edges/',
      'src/features/*/index.ts',
    ],
  },
  {
    from: 'src/app.ts',
    may: [
      'src/config.ts',
      'src/content.ts',
      'src/features.ts',
      'src/house.ts',
      'src/core/',
      'src/edges/',
      'src/features/*/index.ts',
    ],
  },
  { from: 'src/house.ts', may: ['src/config.ts', 'src/features.ts', 'src/core/', 'src/features/*/index.ts'] },
  {
    from: 'src/content.ts',
    may: ['src/features.ts', 'src/core/', 'src/edges/cards/', 'src/edges/packs/', 'src/edges/pictures/'],
  },
  { from: 'src/openStore.ts', may: ['src/config.ts', 'src/features.ts', 'src/core/', 'src/edges/store/'] },
  { from: 'src/features.ts', may: ['src/core/', 'src/edges/', 'src/features/*/index.ts'] },
  { from: 'src/config.ts', may: ['src/core/'] },
  { from: 'src/stopOnSignal.ts', may: ['src/core/'] },
  { from: 'src/core/', may: ['src/core/'] },
  // What a feature cannot do without of another: the door that its own names under `needs`.
  {
    from: 'src/features/checklists/index.ts',
    may: ['src/features/checklists/', 'src/features/directory/index.ts', 'src/core/', 'cards/'],
  },
  {
    from: 'src/features/roadmap/index.ts',
    may: [
      'src/features/roadmap/',
      'src/features/checklists/index.ts',
      'src/features/directory/index.ts',
      'src/core/',
      'cards/',
    ],
  },
  {
    from: 'src/features/experience/index.ts',
    may: ['src/features/experience/', 'src/features/roadmap/index.ts', 'src/core/', 'cards/'],
  },
  {
    from: 'src/features/feedback/index.ts',
    may: ['src/features/feedback/', 'src/features/activity/index.ts', 'src/core/', 'cards/'],
  },
  {
    from: 'src/features/worksheets/index.ts',
    may: ['src/features/worksheets/', 'src/features/roadmap/index.ts', 'src/core/', 'cards/'],
  },
  { from: 'src/features/*/', may: ['src/features/*/', 'src/core/', 'cards/'] },
  { from: 'src/edges/*/', may: ['src/edges/*/', 'src/core/'] },
]

/** Where a package may be imported; one that is not named here may be imported nowhere in src. */
export const fences: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['src/edges/teams/'],
  express: ['src/edges/web/'],
  pg: ['src/edges/store/'],
  lowdb: ['src/edges/store/'],
  handlebars: ['src/edges/cards/', 'src/edges/web/'],
  jose: ['src/edges/teams/'],
  'prom-client': ['src/edges/web/'],
  '@resvg/resvg-js': ['src/edges/pictures/'],
  'csv-parse': ['src/core/table.ts', 'src/features/people/'],
  qrcode: ['src/features/feedback/'],
  fflate: ['src/cli/manifest/'],
  'ical.js': ['src/features/checklists/'],
  'node-cron': ['src/edges/clock/'],
  pino: ['src/edges/log/'],
  zod: ['src/config.ts', 'src/core/', 'src/features/', 'src/edges/teams/'],
  yaml: ['src/edges/packs/'],
  'temporal-polyfill': ['src/core/time/', 'src/cli/demo/'],
  'intl-messageformat': ['src/core/texts.ts'],
  'fastest-levenshtein': ['src/core/house/'],
  minisearch: ['src/core/'],
  'simple-statistics': ['src/core/figures/', 'src/core/trials/'],
  'pure-rand': ['src/core/trials/'],
}
