import type { Language } from './messages.ts'

/** A written time as it is said: in French "19 h 51", "9 h 05", "18 h", where formats write "19:51". */
export const sayHour = (written: string, lang: Language): string =>
  lang === 'fr'
    ? written.replace(/\b(\d{1,2}):(\d{2})\b/g, (_all, hour: string, minute: string) =>
        minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`,
      )
    : written
