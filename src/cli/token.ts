import { Command, InvalidArgumentError } from 'commander'
import type { Role } from '../model/rights.ts'
import { roleOf } from '../rights/roles.ts'
import { print } from './output.ts'

function role(name: string, before: Role[] = []): Role[] {
  const found = roleOf(name)
  if (!found) throw new InvalidArgumentError('lecteur, arbitre, réviseur or administrateur.')
  return [...before, found]
}

function days(text: string): number {
  const value = Number(text)
  if (!(Number.isInteger(value) && value >= 1 && value <= 366)) throw new InvalidArgumentError('from 1 to 366.')
  return value
}

export const tokenCommand = (): Command =>
  new Command('token')
    .description('Sign a token for the server of this data folder, where no identity provider does')
    .requiredOption('--role <role>', 'lecteur, arbitre, réviseur or administrateur; may be given again', role)
    .option('--subject <subject>', 'whom decisions are kept under: no name', 'local')
    .option('--days <days>', 'how long it holds', days, 30)
    .action(async (options: { role: Role[]; subject: string; days: number }) => {
      const [{ readConfig }, { signLocal }] = await Promise.all([import('../config.ts'), import('../rights/local.ts')])
      print(await signLocal(readConfig().dataDir, { ...options, roles: options.role }))
    })
