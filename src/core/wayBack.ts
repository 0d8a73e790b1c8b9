/** What is opened from the card of a week keeps the way back to it, from card to card, until it or the menu is taken. */

import type { Show } from './cards.ts'

/** `gathered` is the cause of any of its letters. */
export const backToAll = (show: Show, gathered: string): Show => ({
  ...show,
  carries: { ...show.carries, gathered },
  back: { verb: 'letter.together', data: { campaign: gathered } },
})

const leaves = (verb: string): boolean => verb === 'letter.together' || verb.startsWith('menu.')

export const keepWayBack = (verb: string, gathered: string, show: Show): Show =>
  gathered === '' || leaves(verb) ? show : backToAll(show, gathered)
