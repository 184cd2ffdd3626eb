/**
 * Whether an unsafe request comes from our own pages. Browsers say so in Sec-Fetch-Site or in Origin; a
 * request with neither comes from no browser page and is refused as well (S5). @param trusted our own origin.
 */
export const isTrustedOrigin = (headers: Headers, trusted: string): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin !== null) return origin === trusted
  return site === 'same-origin'
}

/**
 * Whether a form without a script comes from our own pages. Under `no-referrer` browsers say `Origin: null` of it;
 * those that know no Sec-Fetch-Site say nothing more. What such a form has is the token in its own address, which
 * no other page knows.
 */
export const isTrustedForm = (headers: Headers, baseUrl: string): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin === null || origin === 'null' || origin === new URL(baseUrl).origin
}
