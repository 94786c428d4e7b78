import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/** Runs a command in the project's folder and shows what it says; answers its exit code. */
export function run(command, args, { env = {}, quiet = false, dropStdout = false, timeout } = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const stdio = ['ignore', quiet ? 'pipe' : dropStdout ? 'ignore' : 'inherit', quiet ? 'pipe' : 'inherit'];
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio, timeout });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs a tool of node_modules/.bin. */
export function runTool(name, args, options) {
  return run(process.execPath, ['--no-warnings', `node_modules/.bin/${name}`, ...args], options);
}
