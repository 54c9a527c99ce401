/**
 * Loaded before a server that is measured. Asked to `tell`, it says to its parent what it holds in memory, and how its
 * event loop stalled and how much of the processor it used since it was last told; asked what it has `used`, the
 * processor time of its life.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
let [used, at] = [process.cpuUsage(), performance.now()]
process.on('message', (message) => {
  if (message === 'used') {
    const { user, system } = process.cpuUsage()
    process.send?.({ used: (user + system) / 1_000 })
  }
  if (message !== 'tell') return
  const { user, system } = process.cpuUsage(used)
  const milliseconds = performance.now() - at
  process.send?.({
    busy: (user + system) / 1_000 / milliseconds,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
  })
  delay.reset()
  ;[used, at] = [process.cpuUsage(), performance.now()]
})
// Nobody is kept from ending by being watched.
process.channel?.unref()
