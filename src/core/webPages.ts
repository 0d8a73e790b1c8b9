/** Pages and forms that anyone with their address may open in a browser, as features give them and the web shows them. */

import type { Language } from './language.ts'

export type PageRequest = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly language: Language
  /** What the browser would like best, in its order: tags of languages, also such as we do not speak. */
  readonly wished: readonly string[]
}

export type PageAnswer = {
  readonly status: number
  readonly template: string
  readonly data: object
  /** What stands around it, and what it may load; the plain one where nothing is said. */
  readonly frame?: 'patient' | 'poster'
}

/**
 * What somebody reads in a browser where there is nothing at the address that they typed, or where they meant to go. Nothing
 * may be looked up for it.
 */
export type Lost = (
  request: Omit<PageRequest, 'params'>,
  path: string,
) => PageAnswer | { readonly moved: string }

/** A page that anyone with its address may read. */
export type Page = {
  readonly path: string
  get(request: PageRequest): Promise<PageAnswer>
}

/** A page that also takes an answer. */
export type Form = Page & {
  post(request: PageRequest, fields: Readonly<Record<string, string>>): Promise<PageAnswer>
  /** What whoever sent it is shown where it came to nothing, with as much of it as was read. Nothing may be looked up for it. */
  refused?(request: PageRequest, why: Refusal, fields: Readonly<Record<string, string>>): PageAnswer
}

/** The body was too long, could not be read or never came whole, one source sent too many, or we failed. */
export type Refusal = 'too-large' | 'malformed' | 'too-slow' | 'too-fast' | 'unexpected'
