/** One deviation as a card: what is stored, what was guessed, and one tap to put each guess right. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { inRows } from '../../core/rows.ts'
import type { Instant } from '../../core/time/instant.ts'
import { type Deviation, deviations, mayBeRestored, wordsFor } from './deviation.ts'
import { gradeOf, grades } from './grade.ts'
import { otherCategories } from './neighbours.ts'
import { needsOfficialReport, officialSystem } from './official.ts'

/** `new` says it is stored, `again` that it was already, `changed` and `reopened` what was done, `seen` just shows it. */
export type Tone = 'new' | 'again' | 'changed' | 'reopened' | 'seen'

/** What was done is said in its own word. */
const titleOf = (tone: Tone, { status }: Deviation) =>
  tone === 'changed' && status !== 'open' ? status : tone

/** What became of a room whose box was sent empty, or that it was so before, or of words that were taken away. */
export type Note = 'room-gone' | 'room-empty' | 'text-gone' | 'text-soon' | null

export const noDeviation = (): Show => notice('no-deviation', '', [{ name: 'list', verb: 'deviation.list' }])

/** As many as a phone shows beside each other without breaking a word. */
const perRow = 2

const chipsOf = (codes: readonly string[]) => {
  const rows = inRows(codes, perRow)
  return rows.map((row, nth) => ({ codes: row.map(code => ({ code })), isLast: nth === rows.length - 1 }))
}

/** How grave it was guessed to be is marked, and may be pressed instead of another. */
const severityOf = (code: string, isChosen: boolean) =>
  isChosen ? { code, mark: '✓ ', tone: 'accent' } : { code, mark: '', tone: 'emphasis' }

const roomsOffered = 2

/** The rooms that this unit reports from most. */
const usualRooms = async (ask: Ask, deviation: Deviation): Promise<string[]> => {
  const where = { unit: deviation.unit, status: ['open', 'closed'] } as const
  const counted = await ask.store.tally(deviations, { by: ['room'], where })
  return counted
    .filter(({ key }) => typeof key[0] === 'string' && key[0] !== deviation.room)
    .sort((a, b) => b.count - a.count)
    .slice(0, roomsOffered)
    .map(({ key }) => String(key[0]))
    .sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }))
}

/** Who follows up what others report. */
export const handlers = ['project', 'leader'] as const

/** An administrator is of every unit. */
const isOfUnit = ({ who }: Ask, { unit }: Deviation): boolean => unit === who.unit || mayUse([], who.roles)

export const mayHandle = (ask: Ask, deviation: Deviation): boolean =>
  mayUse(handlers, ask.who.roles) && isOfUnit(ask, deviation)

export const isOwn = (ask: Ask, deviation: Deviation): boolean => deviation.by === ask.who.person

export const maySee = (ask: Ask, deviation: Deviation): boolean =>
  isOwn(ask, deviation) || mayHandle(ask, deviation)

export const showReceipt = async (
  ask: Ask,
  deviation: Deviation,
  tone: Tone,
  now: Instant,
  note: Note = null,
  asks = false,
): Promise<Show> => {
  const { near, rest } = otherCategories(deviation.category)
  const open = deviation.status === 'open'
  const handles = mayHandle(ask, deviation)
  const own = isOwn(ask, deviation)
  // In a channel the card is everybody's: what was taken back is read in its writer's own chat.
  const isAlone = ask.place.kind === 'personal'
  const { text, room } = wordsFor(deviation, own && isAlone)
  // What its rooms are called is the unit's own, and who wrote of it may belong to another one by now.
  const isInside = isOfUnit(ask, deviation) && ask.who.stands === 'inside'
  const { grade, colour } = gradeOf(deviation)
  const [official, usual] = await Promise.all([
    officialSystem(ask.store),
    open && isInside ? usualRooms(ask, deviation) : [],
  ])
  const needsOfficial = needsOfficialReport(deviation)
  // What was guessed is asked of who reported it, in the answer to that and never again.
  const isGuess = open && own && (tone === 'new' || tone === 'again')
  // Whose it is stands nowhere that others see, but where they just reported it, or took it back.
  const isTakenBack = deviation.status === 'withdrawn' && tone === 'changed'
  const saysOwn = own && (isAlone || isGuess || isTakenBack)
  const receipt = show('deviations/receipt', {
    id: deviation.id,
    number: deviation.number,
    at: deviation.at,
    text,
    tone: titleOf(tone, deviation),
    status: deviation.status,
    sorted: deviation.category !== null,
    category: deviation.category ?? 'none',
    grade,
    colour,
    isGraded: grade !== '0',
    note,
    room: room ?? '',
    hasRoom: room !== null,
    official: needsOfficial,
    system: official.system,
    isNamed: official.isNamed,
    site: needsOfficial ? official.site : [],
    isGuess,
    mayCorrect: open && !isGuess && !asks,
    near: chipsOf(near),
    // Plain buttons: nobody sees them before they are unfolded, and a chip is twice as much to send.
    rest: inRows(rest).map(codes => ({ codes: codes.map(code => ({ code })) })),
    // Also where it is not known what it is: nobody leaves with a grave matter that was guessed to be slight.
    severities: grade === '0' ? [] : grades.map(code => severityOf(code, code === grade)),
    rooms: usual.map(name => ({ name })),
    mayClose: open && handles,
    mayReopen: deviation.status === 'closed' && handles,
    // Right after it was stored it is an undo. Later it is asked first, on the same card.
    mayUndo: isGuess,
    mayWithdraw: open && saysOwn && !isGuess,
    asks: asks && open && own,
    isHidden: own && isAlone && mayBeRestored(deviation, now),
    mayRestore: saysOwn && mayBeRestored(deviation, now),
    mayWipe: saysOwn && text !== '' && !asks,
    // Its writer may not see that somebody is known by it, or be there no more.
    mayEmpty: handles && !own && isAlone && text !== '' && !asks,
    seesList: handles,
  })
  return isAlone || deviation.status !== 'withdrawn' ? receipt : { ...receipt, shared: ask.who.language }
}
