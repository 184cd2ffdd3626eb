/** Where to go afterwards: a path of this site, never another site. */
export const nextOf = (search: Record<string, unknown>): { next?: string } =>
  typeof search.next === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(search.next) ? { next: search.next } : {}
