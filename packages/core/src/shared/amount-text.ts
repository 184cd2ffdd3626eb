import type { Language } from './messages.ts'

const amount = /^EUR(-?\d+\.\d\d)$/

/** An amount in euros as a value of a text: it is written out in the language of whoever reads the text. */
export const amountText = (euros: string): string => `EUR${euros}`

/** `86 000,00 €`, `€86,000.00`: an amount in euros, exact to the cent. */
export const sayEuros = (euros: string, lang: Language): string =>
  new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(
    // The text itself: as a number it would lose cents beyond fifteen digits.
    euros as `${number}`,
  )

/** A value of a text as it is said: amounts are written out, everything else stays. */
export const sayAmount = (value: string, lang: Language): string => {
  const euros = amount.exec(value)?.[1]
  return euros === undefined ? value : sayEuros(euros, lang)
}
