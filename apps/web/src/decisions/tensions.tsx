import type { Place } from '../person.ts'
import { SayTensionPage } from './say-tension-page.tsx'
import { TensionsPage } from './tensions-page.tsx'

/** The pages of what does not work, by the end of their address: the list, or the form. */
export function Tensions({ place, path }: { place: Place; path: string }) {
  return path === 'dire' ? <SayTensionPage place={place} /> : <TensionsPage place={place} />
}
