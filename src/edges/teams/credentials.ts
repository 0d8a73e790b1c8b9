/** Who the bot is towards Microsoft, in the words that the SDK's configuration uses. */

export type Bot = {
  readonly appId: string
  readonly appType: 'SingleTenant' | 'UserAssignedMSI'
  readonly tenantId: string
  readonly password?: string
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
}

/** An empty configuration switches authentication off: that is what demo mode is. */
export const configurationOf = (bot: Bot | null): Record<string, string> => {
  if (!bot) return {}
  return {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: bot.tenantId,
    ...(bot.password ? { MicrosoftAppPassword: bot.password } : {}),
    ...(bot.certificate
      ? {
          CertificateThumbprint: bot.certificate.thumbprint,
          CertificatePrivateKey: bot.certificate.privateKey,
        }
      : {}),
  }
}
