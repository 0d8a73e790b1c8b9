/** The address that opens the chat with the bot, as "Deep link to a Teams chat" has it: a bot's id begins with 28. */

export const chatWithBot = (appId: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(appId)}`
