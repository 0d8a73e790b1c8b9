/** What the demo runs with, and whatever needs no account: no secrets, and reachable from this machine only. */

import type { Config } from '../config.ts'

export const demoConfig = (port: number, dataDir: string, admins: readonly string[] = []): Config => ({
  mode: 'demo',
  host: '127.0.0.1',
  port,
  publicUrl: `http://127.0.0.1:${port}`,
  dataDir,
  databaseUrl: null,
  bot: null,
  language: 'nb',
  serviceHosts: [],
  admins,
  sendRate: 45,
  metricsToken: null,
  logLevel: 'warn',
})
