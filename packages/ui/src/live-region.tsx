import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'

const SayContext = createContext<(text: string) => void>(() => undefined)

/** Says a short thing once, on screen and aloud: `say('Enregistré')`. */
export const useSay = (): ((text: string) => void) => use(SayContext)

/** One place for the whole page, so that two messages never speak over each other. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 })
  const say = useCallback((text: string) => setSaid(last => ({ text, count: last.count + 1 })), [])
  useEffect(() => {
    if (said.text === '') return
    const timer = setTimeout(() => setSaid(last => ({ ...last, text: '' })), 6000)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <SayContext value={say}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 top-6 z-30 grid justify-items-center lg:top-auto lg:bottom-6 print:hidden"
      >
        {said.text !== '' && (
          <p key={said.count} className="arrive rounded-1 bg-ink px-4 py-3 text-ground shadow-float">
            {said.text}
          </p>
        )}
      </div>
    </SayContext>
  )
}
