/**
 * Completes package-lock.json after an install. npm leaves out, without a word, the optional platform packages that
 * the registry at hand does not serve; npm 11 then refuses the lock, and other platforms miss their binary.
 * `--check` only says what is missing, or what should not be there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockEntry {
  version?: string
  resolved?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  license?: string
  engines?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const file = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> }
const operatingSystems = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'android',
  'openharmony',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
]
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el']

/** What a platform package's name says of where it runs: `@x/y-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[-/@.]/)
  const os = operatingSystems.find((word) => words.includes(word))
  const cpu = processors.find((word) => words.includes(word))
  if (!os || !cpu) return undefined
  const libc = words.includes('musl')
    ? ['musl']
    : os === 'linux' && words.some((word) => /^gnu/.test(word))
      ? ['glibc']
      : undefined
  return { cpu: [cpu], os: [os], ...(libc ? { libc } : {}) }
}

const missing: string[] = []
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name)
    const nested = `${path}/node_modules/${name}`
    const shared = `node_modules/${name}`
    const version = range.replace(/^[~^=]/, '')
    if (!platform || lock.packages[nested] || lock.packages[shared]?.version === version) continue
    missing.push(`${name}@${range}`)
    // Two versions of one tool each want their own binary: the second stands below its tool.
    lock.packages[lock.packages[shared] ? nested : shared] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
  }
}
const addressed = Object.entries(lock.packages)
  .filter(([, entry]) => entry.resolved?.startsWith('http'))
  .map(([path]) => path)

if (process.argv.includes('--check')) {
  if (missing.length > 0)
    console.error(`package-lock.json lacks platform packages; run npm run lock:\n${missing.join('\n')}`)
  if (addressed.length > 0) console.error(`package-lock.json records download addresses:\n${addressed.join('\n')}`)
  if (missing.length + addressed.length > 0) process.exit(1)
} else {
  const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(`${missing.length} platform package(s) added to package-lock.json`)
}
