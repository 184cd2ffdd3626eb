import type { BookingPaperInput } from '@reliance/core/resources/booking-paper.ts'
import { resourcesEn } from '@reliance/core/resources/messages.en.ts'
import { resourcesFr } from '@reliance/core/resources/messages.fr.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { priceOf } from '@reliance/core/resources/price.ts'
import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { defaultZone } from '@reliance/core/shared/time.ts'
import { findBooking, type ShownBooking } from '@reliance/db/resources/bookings.ts'
import { placeHere } from '@reliance/db/resources/places.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { sayWhen } from '../mail/said-event.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import type { Paper, PaperPart } from '../papers/paper.ts'

type Drawing = { shown: ShownBooking; place: string; lang: Language }
type Row = readonly [label: string, value: string]

const textsIn = (lang: Language) => inLanguage({ lang }, resourcesFr, resourcesEn)

const priceText = ({ shown, lang }: Drawing): string => {
  const { prices, papers } = textsIn(lang)
  const { booking, resource } = shown
  if (booking.price === 'usual')
    return say(lang, papers.usualPrice, { price: sayEuros(priceOf(resource.usualPriceCents), lang) })
  const amount = resource.priceCents === null ? '' : sayEuros(priceOf(resource.priceCents), lang)
  return [prices[resource.priceKind], amount, resource.priceText].filter(Boolean).join(' ')
}

/** Who lends what to whom, when, for what, at what price. */
const facts = (drawing: Drawing): PaperPart => {
  const { shown, place, lang } = drawing
  const { papers, kinds } = textsIn(lang)
  const { booking, resource, lender, borrower } = shown
  const { depositCents } = resource
  const rows: Row[] = [
    [papers.number, String(booking.number)],
    [papers.coalition, place],
    [papers.lender, lender],
    [papers.borrower, borrower],
    [papers.resource, resource.name],
    [papers.kind, kinds[resource.kind]],
    [papers.place, resource.place],
    [papers.quantity, booking.isCounted ? String(booking.quantity) : ''],
    [papers.when, sayWhen({ ...booking, zone: defaultZone, wholeDay: false }, lang)],
    [papers.purpose, booking.purpose],
    [papers.price, priceText(drawing)],
    [papers.deposit, depositCents === null ? '' : sayEuros(priceOf(depositCents), lang)],
    [papers.conditions, resource.conditions],
  ]
  return { kind: 'facts', rows: rows.filter(([, value]) => value !== '') }
}

const signatures = ({ papers }: ReturnType<typeof textsIn>): PaperPart => ({
  kind: 'blanks',
  labels: [papers.forLender, papers.forBorrower],
})

/** The state of what is lent, written by hand when it goes and when it is back. */
const conditionParts = (drawing: Drawing): PaperPart[] => {
  const texts = textsIn(drawing.lang)
  const { papers } = texts
  return [
    facts(drawing),
    ...[papers.before, papers.after].flatMap((text): PaperPart[] => [
      { kind: 'heading', text },
      { kind: 'blanks', labels: [papers.state, papers.keys] },
      signatures(texts),
    ]),
  ]
}

const agreementParts = (drawing: Drawing): PaperPart[] => {
  const texts = textsIn(drawing.lang)
  return [facts(drawing), { kind: 'text', text: texts.papers.terms }, signatures(texts)]
}

/** The agreement between two organisations for one booking, or the sheet for its state; for the people of both. */
export const bookingPaper = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, input: BookingPaperInput & { spaceId: string }) => {
    const { bookingId, which, lang } = input
    const [shown, place, entered] = await Promise.all([
      findBooking(db, scope, bookingId),
      placeHere(db, scope, 'coalition'),
      entering,
    ])
    const isOf = (id: string) => entered.organisationIds.some(one => one === id)
    if (!shown || !(isOf(shown.resource.organisationId) || isOf(shown.booking.borrowerId))) throw notFound()
    const { papers } = textsIn(lang)
    const drawing = { shown, place: place.name, lang }
    const number = String(shown.booking.number)
    const paper: Paper = {
      lang,
      title: which === 'agreement' ? papers.agreementTitle : papers.conditionTitle,
      parts: which === 'agreement' ? agreementParts(drawing) : conditionParts(drawing),
      foot: say(lang, papers.foot, { place: place.name, number }),
      madeAt: entered.now.toISOString(),
    }
    return { name: slugOf(`${papers.file} ${number} ${shown.resource.name}`), paper }
  },
})
