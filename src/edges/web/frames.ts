/** What stands around a page that anyone may read, and what it may load: ours alone, and framed by nobody. */

import type { Express } from 'express'
import { mountAsset } from './assets.ts'

export type Frame = {
  /** Of its layout. */
  readonly template: string
  readonly data: object
  readonly policy: string
}

export type Frames = { readonly plain: Frame; readonly patient: Frame; readonly poster: Frame }

const policyOf = (loads: string) =>
  `default-src 'none'; ${loads}; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`

export const mountFrames = (app: Express): Frames => ({
  plain: { template: 'layout', data: {}, policy: policyOf("style-src 'unsafe-inline'") },
  patient: {
    template: 'patient-layout',
    data: { css: mountAsset(app, 'f-files', 'patient.css'), js: mountAsset(app, 'f-files', 'patient.js') },
    policy: policyOf("style-src 'self'; script-src 'self'"),
  },
  poster: {
    template: 'poster-layout',
    data: { css: mountAsset(app, 'f-files', 'poster.css'), js: mountAsset(app, 'f-files', 'poster.js') },
    policy: policyOf("style-src 'self'; script-src 'self'"),
  },
})
