/** Who publishes the law, the register and the référentiels: any other address shows what it did not publish. */
const publishers =
  /(^|\.)(gouv\.fr|francecompetences\.fr|europa\.eu|senat\.fr|assemblee-nationale\.fr|croix-rouge\.fr)$/

export const isOfficial = (address: string): boolean =>
  URL.canParse(address) && publishers.test(new URL(address).hostname)

export const thirdParty = 'site d’un tiers, qui n’est pas une publication officielle'
