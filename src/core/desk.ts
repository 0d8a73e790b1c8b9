/** What a trust's settings say about one of its systems or desks: what it is called, where it is, how to reach it. */

import { z } from 'zod'
import { cleanLine } from './cleanText.ts'

/** An address that a card may open: https, and nobody's name or password in it. */
export const isSite = (text: string): boolean => {
  const url = URL.parse(text)
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
}

const line = (longest: number) =>
  z
    .string('must be a text')
    .trim()
    .min(1, 'is empty')
    .max(longest, `must be ${longest} characters or fewer`)
    .regex(/^\P{Cc}*$/u, 'must be one line')
    .overwrite(cleanLine)

export const longestSite = 500

export const site = z
  .string('must be a text')
  .trim()
  .max(longestSite, `must be ${longestSite} characters or fewer`)
  .refine(isSite, 'must be an https address')

const phoneShape = /^\+?\d[\d ]{2,}$/
const longestPhone = 30

/** Short numbers within a house count too. Nothing else may stand behind a button that calls. */
export const isPhone = (text: string): boolean => text.length <= longestPhone && phoneShape.test(text)

export const phone = line(longestPhone).regex(phoneShape, 'must be digits and spaces')

const mail = line(100).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be a mail address')

export const desk = z.strictObject({ name: line(60), url: site, phone, mail, hours: line(80) }).partial()

export type Desk = z.infer<typeof desk>

export const deskFields = ['name', 'url', 'phone', 'mail', 'hours'] as const
export type DeskField = (typeof deskFields)[number]
