/** `/f/:code/svar`: what patients said and what the unit did, for anyone who wants to know whether answering helps. */

import type { House } from '../../../core/house/house.ts'
import { languages } from '../../../core/language.ts'
import { pageOf } from '../../../core/pages.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Page } from '../../../core/webPages.ts'
import { namesIn } from '../asks.ts'
import { feedbackCodes, readCode } from '../code.ts'
import { formAt, frameOf, told } from '../form/frame.ts'
import type { FormNeeds } from '../form/needs.ts'
import { chosenOf, offeredOf } from '../form/tongue.ts'
import { formPath } from '../share/paths.ts'
import { phoneOf } from '../share/unitForm.ts'
import { shownLines } from './said.ts'

const perPage = 20

type Needs = FormNeeds & Pick<House, 'say'>

export const saidPage = (needs: Needs): Page => ({
  path: '/f/:code/svar',
  get: async ({ params, query, language }) => {
    const offered = offeredOf(needs.tongues, languages)
    const tongue = chosenOf(offered, { asked: language, wished: [], otherwise: language })
    const typed = readCode(params.code)
    const code = typed === '' ? null : await needs.store.get(feedbackCodes, typed)
    const facts = code && (await needs.unitFacts(code.unit))
    if (!code || !facts) {
      const nowhere = { tongue, offered, hrefIn: formAt(''), unit: '', phone: '', code: '' }
      return told(nowhere, 404, 'dead')
    }
    const [phone, lines] = await Promise.all([phoneOf(needs.store, code), shownLines(needs.store, code.unit)])
    // An address that had to go never tells the one that took its place.
    const { id, state } = code
    const hrefIn = (one: string) => `${formPath(id)}/svar?lang=${one}`
    const around = { tongue, offered, hrefIn, unit: facts.name, phone, code: id }
    const themes = await namesIn(needs.store, needs.questions, facts)
    const { shown, pager } = pageOf(lines, perPage, query.side)
    const pageAt = ({ page }: { readonly page: number }) => `${hrefIn(tongue.language)}&side=${page}`
    return {
      status: 200,
      frame: 'patient',
      template: 'patient-said',
      data: {
        ...frameOf(around),
        title: needs.say(language, 'feedback:said.title'),
        lines: shown.map(({ theme, text, answers, share, decided, since }) => ({
          theme: themes.get(theme)?.[language] ?? '',
          answers,
          share,
          text,
          since,
          days: Math.max(daysBetween(decided, since), 0),
        })),
        older: pager.nextPage.map(pageAt),
        newer: pager.previousPage.map(pageAt),
        form: state === 'open' ? formAt(id)(language) : '',
      },
    }
  },
})
