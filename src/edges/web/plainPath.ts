/** Of an address that was cut in the middle, as in a mail, a percent sign stands for itself: then it leads nowhere, and is told so as others are. */

import type { RequestHandler } from 'express'

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

export const plainPath: RequestHandler = (request, _response, next) => {
  const { path, url } = request
  if (!isReadable(path)) request.url = path.replaceAll('%', '%25') + url.slice(path.length)
  next()
}
