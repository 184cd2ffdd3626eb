/** Names by which a machine calls itself. */
const localNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request names us as the one it is sent to. A page of elsewhere may point its own name at this machine and
 * read what is answered as if it were its own (DNS rebinding); the name it asks for stays its own. On a machine of
 * one's own, each of its names is ours, whatever the port.
 */
export const isOwnHost = (host: string | undefined, baseUrl: string): boolean => {
  const own = new URL(baseUrl)
  const asked = `${own.protocol}//${host}`
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(asked)) return false
  const named = new URL(asked)
  return named.host === own.host || (localNames.includes(own.hostname) && localNames.includes(named.hostname))
}
