/** Random ids. Base 64 and not a UUID: ids come back from cards to where the identifier guard reads long runs of digits. */

import { randomBytes } from 'node:crypto'

export const newId = (): string => randomBytes(16).toString('base64url')
