/** The manifest as Teams reads it. No permission is asked for: what Dult does takes none of Graph's and none of a team's. */

import type { Identity } from './identity.ts'
import type { Words } from './words.ts'

/** Older than the newest, so that tenants which are behind take it too. */
const schema = 'https://developer.microsoft.com/json-schemas/teams/v1.25'

/** As the tab's `--accent`. */
const accentColor = '#1f5f5b'

/** Without a region, so that `en` is for British and American alike. */
const translated = ['nn', 'en']

export const manifestOf = ({ publicUrl, appId }: Identity, version: string, words: Words) => {
  const { host } = new URL(publicUrl)
  const { name, fullName, inShort, inFull, tab, commandLists } = words
  const tabUrl = `${publicUrl}/tab`
  const about = `${publicUrl}/about`
  return {
    $schema: `${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.25',
    version,
    id: appId,
    developer: {
      name: 'The Dult authors',
      websiteUrl: about,
      privacyUrl: `${about}#privacy`,
      termsOfUseUrl: `${about}#terms`,
    },
    name: { short: name, full: fullName },
    description: { short: inShort, full: inFull },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor,
    localizationInfo: {
      defaultLanguageTag: 'nb',
      additionalLanguages: translated.map(language => ({ languageTag: language, file: `${language}.json` })),
    },
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        // Files are fetched at a link: a bot can hand them out in a chat between two only.
        supportsFiles: false,
        commandLists,
      },
    ],
    staticTabs: [
      { entityId: 'tab', name: tab, contentUrl: tabUrl, websiteUrl: tabUrl, scopes: ['personal'] },
    ],
    defaultInstallScope: 'personal',
    showLoadingIndicator: false,
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: `api://${host}/botid-${appId}` },
  }
}

/** What takes the place of the manifest's own words, each by where it stands there. */
export const translationOf = ({ name, fullName, inShort, inFull, tab, commandLists }: Words) => ({
  $schema: `${schema}/MicrosoftTeams.Localization.schema.json`,
  'name.short': name,
  'name.full': fullName,
  'description.short': inShort,
  'description.full': inFull,
  'staticTabs[0].name': tab,
  ...Object.fromEntries(
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ title, description }, nth) => {
        const place = `bots[0].commandLists[${list}].commands[${nth}]`
        return [
          [`${place}.title`, title],
          [`${place}.description`, description],
        ]
      }),
    ),
  ),
})
