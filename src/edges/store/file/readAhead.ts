/** Reads a file from its beginning, and the next piece while the one before is gone through: a start waits for no disk that is quick enough. */

import { type FileHandle, open } from 'node:fs/promises'

const pieceBytes = 512 * 1024
/** What is left of the piece before goes in front of the next, where it fits. */
const roomBytes = 64 * 1024

type Piece = { readonly buffer: Buffer; readonly bytesRead: number }

export const readAhead = (path: string) => {
  let handle: FileHandle | null = null
  let position = 0
  const read = async (buffer: Buffer): Promise<Piece> => {
    handle ??= await open(path, 'r')
    const { bytesRead } = await handle.read(buffer, roomBytes, buffer.length - roomBytes, position)
    position += bytesRead
    return { buffer, bytesRead }
  }
  const begin = (buffer: Buffer): Promise<Piece> => {
    const piece = read(buffer)
    // Whoever ends before they ask for it never hears of it.
    piece.catch(() => {})
    return piece
  }
  let ahead = begin(Buffer.allocUnsafe(roomBytes + pieceBytes))
  let spare: Buffer = Buffer.allocUnsafe(roomBytes + pieceBytes)

  return {
    /** `rest` and what follows it, until this is asked for again; the same as `rest` at the end, or where it can't be read. */
    async next(rest: Buffer, unread: (cause: unknown) => void): Promise<Buffer> {
      let piece: Piece
      try {
        piece = await ahead
      } catch (cause) {
        unread(cause)
        return rest
      }
      const { buffer, bytesRead } = piece
      if (bytesRead === 0) return rest
      const fits = rest.length <= roomBytes
      if (fits) rest.copy(buffer, roomBytes - rest.length)
      const from = roomBytes - (fits ? rest.length : 0)
      const come = buffer.subarray(from, roomBytes + bytesRead)
      // Before the next is read to where `rest` stands.
      const bytes = fits ? come : Buffer.concat([rest, come])
      // A line of any length is read in pieces that grow with it, so that it is put together a few times only.
      const isLong = rest.length > spare.length - roomBytes
      ahead = begin(isLong ? Buffer.allocUnsafe(roomBytes + 2 * rest.length) : spare)
      spare = buffer
      return bytes
    },
    async close(): Promise<void> {
      await ahead.catch(() => {})
      await handle?.close()
    },
  }
}
