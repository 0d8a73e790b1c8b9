/** A token as a request carries it, and what is asked of every one, whoever made it and for what. */

/** Real ones have some 1,000 characters. */
const longest = 8_000

/** Empty for what has not the shape of one. */
export const readBearer = (authorization: string): string =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization.slice(0, longest))?.[1] ?? ''

export const ofNow = {
  requiredClaims: ['exp'],
  /** In seconds: nobody’s clock is quite right. */
  clockTolerance: 300,
}
