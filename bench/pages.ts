/**
 * What a person waits for and downloads, page by page, in a cold Chromium: first content, largest content, layout
 * shift, weight of scripts and styles as sent, requests. Wide and narrow; one line a visit, as a table of Markdown.
 *
 * `npm run bench:pages -- http://127.0.0.1:4000` measures a server that runs; the machine should be quiet.
 */
import { type Browser, chromium } from 'playwright-core'

const [base = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const paths = [
  '/',
  '/ecart?metiers=infirmier&annees=infirmier@2015',
  '/pont-vae?certifications=ide-2009&activites=cpas-2025:A1.1,cpas-2025:B1.1',
  '/parcours?metiers=assistant-social&cible=caferuis-2022',
  '/comparer',
  '/politiques',
  '/fiche/cpas-2025',
  '/fiche/infirmier',
  '/a-propos',
]
const widths = { large: 1440, étroit: 390 }

interface Visit {
  firstContent: number
  largestContent: number
  shift: number
  scriptKb: number
  styleKb: number
  requests: number
}

async function visit(browser: Browser, address: string, width: number): Promise<Visit> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true]') === null)
  // No function has a name in here: tsx would mark it with a helper that the page does not have.
  const { entries, sent } = await page.evaluate(async () => {
    const found: { type: string; at: number; value: number }[] = []
    for (const type of ['layout-shift', 'largest-contentful-paint', 'paint'])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          found.push({
            type: entry.name || type,
            at: entry.startTime,
            value: 'value' in entry ? Number(entry.value) : 0,
          })
      }).observe({ type, buffered: true })
    await new Promise((done) => setTimeout(done, 200))
    const resources = performance.getEntriesByType('resource').filter((one) => one instanceof PerformanceResourceTiming)
    return { entries: found, sent: resources.map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })) }
  })
  const of = (type: string) => entries.filter((entry) => entry.type === type)
  const kb = (ending: string): number =>
    sent.filter(({ name }) => name.endsWith(ending)).reduce((sum, { size }) => sum + size, 0) / 1000
  const measured = {
    firstContent: of('first-contentful-paint').at(0)?.at ?? Number.NaN,
    largestContent: of('largest-contentful-paint').at(-1)?.at ?? Number.NaN,
    shift: of('layout-shift').reduce((sum, { value }) => sum + value, 0),
    scriptKb: kb('.js'),
    styleKb: kb('.css'),
    requests: sent.length,
  }
  await context.close()
  return measured
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
console.log(
  '| page | largeur | premier contenu (ms) | plus grand (ms) | décalage | scripts (ko) | styles (ko) | requêtes |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const path of paths)
  for (const [name, width] of Object.entries(widths)) {
    const { firstContent, largestContent, shift, scriptKb, styleKb, requests } = await visit(
      browser,
      `${base}${path}`,
      width,
    )
    const figures = [firstContent, largestContent].map(Math.round)
    const weights = [scriptKb, styleKb].map(Math.round)
    console.log(`| ${[path, name, ...figures, shift.toFixed(3), ...weights, requests].join(' | ')} |`)
  }
await browser.close()
