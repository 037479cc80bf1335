import { spawn, spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { aFolder } from '../aFolder.ts'

/** A real server of Debian's, on loopback. */
export interface RealServer {
  readonly name: string
  /** Why it cannot be asked here; absent where it can. */
  readonly missing?: string
  /** Starts it over an empty folder; its address. */
  readonly start: () => Promise<string>
}

const runs = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

const answers = async (address: string): Promise<boolean> => {
  try {
    await fetch(address, { method: 'OPTIONS' })
    return true
  } catch {
    return false
  }
}

const started = async (command: readonly string[], port: number): Promise<string> => {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: 'ignore' })
  onTestFinished(() => {
    child.kill('SIGTERM')
  })
  const address = `http://127.0.0.1:${String(port)}/`
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${program} ended.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return address
}

/** A folder that the server's own account may write too. */
const folders = (): { readonly base: string; readonly files: string } => {
  const base = aFolder()
  const files = join(base, 'files')
  for (const name of ['files', 'temp', 'logs']) {
    mkdirSync(join(base, name))
    chmodSync(join(base, name), 0o777)
  }
  chmodSync(base, 0o755)
  return { base, files }
}

const APACHE_MODULES = '/usr/lib/apache2/modules'

/** Who may ask the server that wants digests. */
export const PERSON = { user: 'élise', secret: 'très secret' }

/** Asks for digests, whose numbers grow old after a second. */
const startApache = async (): Promise<string> => {
  const { base, files } = folders()
  const port = await freePort()
  const authentication = ['authn_core', 'authn_file', 'authz_user', 'auth_digest']
  const load = ['mpm_event', 'authz_core', ...authentication, 'dav', 'dav_fs']
    .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
    .join('\n')
  const sum = hash('md5', `${PERSON.user}:dav:${PERSON.secret}`)
  writeFileSync(join(base, 'people'), `${PERSON.user}:dav:${sum}\n`)
  // Its own account reads it, whatever the program that runs these tests keeps to itself.
  chmodSync(join(base, 'people'), 0o644)
  writeFileSync(
    join(base, 'apache.conf'),
    `${load}
User www-data
Group www-data
ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile ${base}/logs/pid
Mutex file:${base}/logs
ErrorLog ${base}/logs/error
DavLockDB ${base}/temp/locks
DocumentRoot ${files}
<Directory ${files}>
  Dav On
  AuthType Digest
  AuthName dav
  AuthDigestProvider file
  AuthUserFile ${base}/people
  AuthDigestNonceLifetime 1
  Require valid-user
</Directory>
`,
  )
  return started(['apache2', '-f', join(base, 'apache.conf'), '-DFOREGROUND'], port)
}

const startNginx = async (): Promise<string> => {
  const { base, files } = folders()
  const port = await freePort()
  writeFileSync(
    join(base, 'nginx.conf'),
    `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
pid ${base}/logs/pid;
error_log ${base}/logs/error;
events {}
http {
  access_log off;
  client_body_temp_path ${base}/temp;
  client_max_body_size 0;
  server {
    listen 127.0.0.1:${String(port)};
    root ${files};
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
      dav_access user:rw;
    }
  }
}
`,
  )
  return started(['nginx', '-c', join(base, 'nginx.conf'), '-p', base], port)
}

const rclone = async (files: string, ...given: readonly string[]): Promise<string> => {
  const port = await freePort()
  const at = ['--addr', `127.0.0.1:${String(port)}`, '--config', '/dev/null']
  return started(['rclone', 'serve', 'webdav', ...at, ...given, files], port)
}

const startRclone = (): Promise<string> => rclone(folders().files)

/** A server over a folder of the test, that asks for a name and a password; its address. */
export const lockedServer = (files: string, user: string, password: string): Promise<string> =>
  rclone(files, '--user', user, '--pass', password)

/** Why `lockedServer` cannot start here; absent where it can. */
export const lockedMissing = runs('rclone', 'version') ? undefined : 'rclone is not installed here'

const server = (name: string, isThere: boolean, start: RealServer['start']): RealServer => ({
  name,
  ...(isThere ? {} : { missing: `${name} is not installed here` }),
  start,
})

/** The three servers of Debian's, each where it is installed. */
export const REAL_SERVERS: readonly RealServer[] = [
  server('apache mod_dav', runs('apache2', '-v'), startApache),
  server('rclone', runs('rclone', 'version'), startRclone),
  server(
    'nginx with dav-ext',
    runs('nginx', '-v') && runs('test', '-e', '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'),
    startNginx,
  ),
]
