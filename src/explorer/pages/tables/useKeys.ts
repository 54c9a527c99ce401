import { useLayoutEffect, useRef, useState } from 'react'
import { inBrowser } from '../../storage.ts'

/** A key as `KeyboardEvent.key` names it → what it does. */
export type Keys = Record<string, () => void>

const kept = 'raccourcis'

/** Whether single keys act: they can be turned off (WCAG 2.1.4). */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => inBrowser.read(kept) !== 'non')
  const change = (next: boolean) => {
    setOn(next)
    inBrowser.write(kept, next ? 'oui' : 'non')
  }
  return [on, change]
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))

/**
 * Single keys wherever nothing is being typed; `always` also there, with Ctrl or ⌘. Escape leaves a field, for keys to
 * act again.
 */
export function useKeys(keys: Keys, { on, always = {} }: { on: boolean; always?: Keys }): void {
  const now = useRef({ keys, on, always })
  now.current = { keys, on, always }
  // What is shown is heard at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event
      if (event.defaultPrevented || altKey) return
      const act = ctrlKey || metaKey ? now.current.always[key] : undefined
      const single = now.current.on && !ctrlKey && !metaKey && !isTyping(target) ? now.current.keys[key] : undefined
      const found = act ?? single
      if (found) {
        event.preventDefault()
        found()
      } else if (key === 'Escape' && target instanceof HTMLElement && isTyping(target)) target.blur()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
