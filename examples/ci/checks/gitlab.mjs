// gitlab-ci.yml is run by gitlab-ci-local, which knows GitLab's schema, variables, artifacts and caches.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { filesIn, matches } from './engine.mjs';

const tool = path.join(import.meta.dirname, 'node_modules/.bin/gitlab-ci-local');

export class Caches {
  file = undefined;

  contents() {
    return fs.existsSync(this.file) ? [fs.readFileSync(this.file, 'utf8').trim()] : [];
  }
}

export function run({ file, work, project, caches, env, lost = '', another }) {
  const recipe = YAML.parse(fs.readFileSync(file, 'utf8'));
  const state = path.join(work, '.gitlab-ci-local');
  caches.file ??= path.join(state, 'cache', recipe.timings.cache.key, recipe.timings.cache.paths[0]);
  if (!fs.existsSync(caches.file)) prepare(file, work, project);
  fs.rmSync(path.join(state, 'builds'), { recursive: true, force: true });
  const options = ['--force-shell-executor', '--shell-isolation', '--no-artifacts-to-source', '--concurrency', '1'];
  const done = spawnSync(process.execPath, [tool, ...options], {
    cwd: work, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, LOST: lost, CHANGES: another ? caches.file : '' },
  });
  const collected = filesIn(path.join(state, 'builds/collect'), true);
  const outputs = fs.existsSync(path.join(state, 'output')) ? filesIn(path.join(state, 'output'), true) : [];
  const kept = recipe.collect.artifacts.paths.map(one => `${one}**`);
  return {
    succeeded: done.status === 0,
    outcomes: { pipeline: done.status === 0 ? 'success' : 'failed' },
    artifacts: [{ name: 'collected', files: collected.filter(([name]) => kept.some(glob => matches(glob, name))) }],
    results: collected.filter(([name]) => matches(recipe.collect.artifacts.reports.junit, name)),
    log: [done.stdout, done.stderr, ...outputs.map(([name, content]) => `${name}:\n${content}`)],
  };
}

function prepare(file, work, project) {
  const git = (...args) => spawnSync('git', ['-c', 'user.name=check', '-c', 'user.email=check@localhost', '-C', work, ...args]);
  fs.rmSync(work, { recursive: true, force: true });
  spawnSync('git', ['clone', '-q', project, work]);
  fs.copyFileSync(file, path.join(work, '.gitlab-ci.yml'));
  fs.appendFileSync(path.join(work, '.git/info/exclude'), '.gitlab-ci-local/\n');
  git('remote', 'set-url', 'origin', 'https://gitlab.example.com/group/shop.git');
  git('add', '-A');
  git('commit', '-q', '-m', 'Recipe');
}
