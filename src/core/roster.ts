/** Who is in a team, as Teams tells it: what makes newcomers known before they have written a word. */

export type Member = {
  readonly aadObjectId: string
  readonly name: string
  /** How Teams names this person to this bot. */
  readonly teamsUser: string
  /** In the team, and from outside: a guest account. */
  readonly isGuest?: true
}

export type Roster = {
  members(team: string): Promise<readonly Member[]>
}
