import { useSyncExternalStore } from 'react'

type Connection = { online: boolean; expired: boolean }

let connection: Connection = { online: true, expired: false }
const listeners = new Set<() => void>()

function change(part: Partial<Connection>): void {
  connection = { ...connection, ...part }
  for (const listen of listeners) listen()
}

/** Said by the client of the API when it is no longer recognised; the page and what is typed in it stay. */
export const sayExpired = (): void => change({ expired: true })
export const sayRecognised = (): void => {
  if (connection.expired) change({ expired: false })
}

function subscribe(listen: () => void): () => void {
  const look = () => change({ online: navigator.onLine })
  listeners.add(listen)
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  return () => {
    listeners.delete(listen)
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  }
}

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection)
