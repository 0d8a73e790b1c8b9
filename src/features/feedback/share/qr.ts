/** The QR code of an address: as a picture for a card, and as lines that print sharp at any size. */

import qrcode from 'qrcode'
import type { Squares } from '../../../core/pictures.ts'

/** A corner may be torn off or written on. */
const repair = { errorCorrectionLevel: 'M' } as const

export const squaresOf = (address: string): Squares => {
  const { modules } = qrcode.create(address, repair)
  const places = Array.from({ length: modules.size }, (_, place) => place)
  return {
    kind: 'squares',
    rows: places.map(row => places.map(column => (modules.get(row, column) ? '1' : '0')).join('')),
  }
}

/** As the address of an image. */
export const printed = async (address: string): Promise<string> => {
  const svg = await qrcode.toString(address, { ...repair, type: 'svg', margin: 4 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
