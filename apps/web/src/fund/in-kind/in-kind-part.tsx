import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { DeclareGiftPage } from './declare-gift-page.tsx'
import { GiftRegisterPage } from './gift-register-page.tsx'
import { GiftsPage } from './gifts-page.tsx'

/** Gifts in kind, and one page for each thing that is done with them; the address says which. */
export function InKindPart({ place, page }: { place: Place; page: string }) {
  switch (page) {
    case 'en-nature':
      return <GiftsPage place={place} />
    case 'en-nature-nouveau':
      return <DeclareGiftPage place={place} />
    case 'en-nature-registre':
      return <GiftRegisterPage place={place} />
    default:
      return <NotFoundPage />
  }
}
