import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { start } from '../../scripts/steps/command.mjs'
import { freePort } from '../../scripts/steps/port.mjs'
import { until } from './site.mjs'

const program = ['/usr/sbin/nginx', 'nginx'].find(
  (path) => (!path.startsWith('/') || existsSync(path)) && !spawnSync(path, ['-v']).error,
)

export const hasNginx = () => program !== undefined

/** Starts nginx with one worker in `folder`; `server` is what stands in its server block, `http` before it. */
export async function startNginx({ folder, http = '', server }) {
  const port = await freePort()
  mkdirSync(join(folder, 'nginx', 'temp'), { recursive: true })
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const config = `daemon off; worker_processes 1; pid ${folder}/nginx/pid; error_log ${folder}/nginx/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000; tcp_nodelay on; open_file_cache max=100; sendfile on;
  ${temps.map((name) => `${name}_temp_path ${folder}/nginx/temp/${name};`).join(' ')}
  ${http}
  server { listen 127.0.0.1:${port}; ${server} }
}`
  const file = join(folder, 'nginx', 'nginx.conf')
  writeFileSync(file, config)
  const { child, exited } = start(program, ['-p', folder, '-c', file], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await until(url, () => true, 10_000)
  const stop = () => {
    child.kill('SIGTERM')
    return exited
  }
  return { stop, url }
}
