/** Who is in a team, as Teams tells it: what makes newcomers known before they have written a word. */

export type Member = {
  readonly aadObjectId: string
  readonly name: string
  /** How Teams names this person to this bot. */
  readonly teamsUser: string
  /** In the team, and from outside: a guest account. */
  readonly isGuest?: true
}

/** Whose account somebody has: the trust's own, one that it invited, or another tenant's. */
export type Origin = 'here' | 'guest' | 'elsewhere'

export type Roster = {
  members(team: string): Promise<readonly Member[]>
  /** Of who has a chat with the bot; `null` where Teams does not know them there. */
  origin(aadObjectId: string): Promise<Origin | null>
}
