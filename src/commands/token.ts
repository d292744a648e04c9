import { type Command, InvalidArgumentError, Option } from 'commander'
import { signToken } from '../access/sign-in'
import { AreaCode } from '../area/area.type'
import { readConfig } from '../config'
import { Role } from '../viewer/viewer.type'

interface TokenOptions {
  role: Role
  within?: string
  name?: string
  days: number
}

export function tokenCommand(program: Command): void {
  program
    .command('token')
    .description('sign a token with AUTH_JWT_SECRET that says what its bearer may do 签发令牌')
    .addOption(
      new Option('--role <role>', 'what the bearer may do 角色')
        .choices(Object.keys(Role))
        .makeOptionMandatory(),
    )
    .option(
      '--within <code>',
      'the area that the bearer is confined to 区域代码; default: the whole country',
      areaCode,
    )
    .option('--name <name>', 'who bears it, for the changes that they make 姓名')
    .option('--days <days>', 'for how many days it holds 有效天数', days, 30)
    .action(async ({ role, within, name, days: forDays }: TokenOptions) => {
      const { auth } = readConfig(process.env)
      if (!auth || !('secret' in auth))
        throw new Error(
          'AUTH_JWT_SECRET is not set: a token is signed with the secret that the service checks it by',
        )
      console.log(await signToken(auth, { role, area: within ?? null, name: name ?? null }, forDays))
    })
}

function areaCode(text: string): string {
  try {
    return AreaCode.parseValue(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

function days(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > 3660)
    throw new InvalidArgumentError('It must be a whole number from 1 to 3660.')
  return value
}
