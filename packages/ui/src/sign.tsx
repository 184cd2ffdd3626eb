export type Tone = 'for' | 'mixed' | 'against' | 'none'

/** A real plus, both at once, and minus (a zero beside counts is read as one), and a middle dot where nothing has been said. */
export const signs: Record<Tone, string> = { for: '+', mixed: '±', against: '−', none: '·' }

const tones: Record<Tone, string> = {
  for: 'border-agree bg-agree-wash text-agree',
  mixed: 'border-edge bg-mixed-wash text-ink',
  against: 'border-disagree bg-disagree-wash text-disagree',
  none: 'border-dashed border-edge text-ink-soft',
}

/** Always beside its word: the sign and the colour only help to find it again. */
export function Sign({ tone }: { tone: Tone }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-grid size-6 shrink-0 place-content-center border-2 font-bold text-17 leading-none ${tones[tone]}`}
    >
      {signs[tone]}
    </span>
  )
}
