// node recipes.mjs play|run RECIPES WORK PROJECT [EXPECTED]: what each recipe does, and whether that is right.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as servers from './servers.mjs';
import * as validate from './validate.mjs';
import * as gitlab from './gitlab.mjs';
import { Caches, Run, filesIn } from './engine.mjs';

const nodes = 3;
const recipes = {
  'gitlab-ci.yml': { tool: gitlab },
  'github-actions.yml': { server: servers.githubActions, form: validate.githubActions },
  'github-actions-build-once.yml': { server: servers.githubActions, form: validate.githubActions, group: 'com/example/shop' },
  'circleci.yml': { server: servers.circleci, form: validate.circleci },
  'buildkite.yml': { server: servers.buildkite, form: validate.buildkite },
  'azure-pipelines.yml': { server: servers.azurePipelines },
  // The timings are in the commit.
  'kubernetes-indexed-job.yml': { server: servers.kubernetes, form: validate.kubernetes, committed: true },
};

const [mode, folder, work, project, expected] = process.argv.slice(2);
const here = import.meta.dirname;

function expect(what, actual, wanted) {
  const [is, should] = [actual, wanted].map(value => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}\n  should be ${should}\n  but is   ${is}`);
}

function environment(maven, more) {
  const shown = Object.entries(process.env).filter(([name]) => !/^(DISTRIBUTED_|BUILDKITE|CIRCLE|CI$|CI_)/.test(name));
  const PATH = [path.join(here, maven), path.join(here, 'bin'), process.env.PATH].join(path.delimiter);
  const text = Object.entries(more).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(shown), PATH, ...Object.fromEntries(text) };
}

function withTimings(project) {
  const committed = path.join(work, 'committed');
  if (fs.existsSync(committed)) return committed;
  const git = (...args) => spawnSync('git', ['-c', 'user.name=check', '-c', 'user.email=check@localhost', ...args]);
  git('clone', '-q', project, committed);
  fs.mkdirSync(path.join(committed, '.mvn'), { recursive: true });
  fs.writeFileSync(path.join(committed, '.mvn/distributed-timings.tsv'), 'of the commit\n');
  git('-C', committed, 'add', '-A', '-f');
  git('-C', committed, 'commit', '-q', '-m', 'Timings');
  return committed;
}

/**
 * One run of a recipe with the stand-in for Maven: what it was called with, what timings it saw, what came of it. With
 * `another`, some other build of the same recipe saves its timings again and again meanwhile.
 */
function playOnce(name, id, caches, { failing = '', lost = '', another } = {}) {
  const { server, tool, committed } = recipes[name];
  const played = path.join(work, `${name}-${id}.played`);
  const home = path.join(work, 'home');
  fs.rmSync(played, { force: true });
  fs.mkdirSync(path.join(home, '.m2/repository/com/example/shop'), { recursive: true });
  const env = environment('played', { HOME: home, PLAYED: played, RUN: id, NODES: nodes, FAILING: failing });
  const from = committed ? withTimings(project) : project;
  const at = path.join(work, name);
  let run;
  if (tool) {
    run = tool.run({ file: path.join(folder, name), work: at, project: from, caches, env, lost, another });
  } else {
    const beforeEach = (job, index) => another && (index > 0 || job.needs.length) && caches.changeNewest('of another build');
    run = new Run({ id, work: at, project: from, caches, env, lost: Number(lost), beforeEach });
    run.play(server(path.join(folder, name), run));
  }
  // Folders that differ from machine to machine only here.
  const folders = new RegExp(`${at}/[^/]+`, 'g');
  const lines = fs.existsSync(played) ? fs.readFileSync(played, 'utf8').replace(folders, '').trim().split('\n') : [];
  return { run, calls: afterTheBuild(lines.map(line => line.split('\t'))) };
}

function succeeds(run) {
  if (!run.succeeded) throw new Error(`should have succeeded: ${JSON.stringify(run.outcomes)}\n${run.log.join('\n').slice(-2000)}`);
}

const published = run => run.artifacts.flatMap(artifact => artifact.files).map(([file]) => path.basename(file));
const ofNodes = calls => calls.filter(([command]) => command.includes(' -DnodeNumber='));
const afterTheBuild = calls => calls.filter(([command]) => !command.includes(' install '));

function publishesResults(name, run) {
  expect('report.html is kept', published(run).filter(file => file === 'report.html').length, 1);
  if (!recipes[name].committed) expect('JUnit results are published', run.results.some(([file]) => file.includes('TEST-')), true);
}

function play(name) {
  const { committed } = recipes[name];
  const number = / -DnodeNumber=(\d+)/;
  const caches = recipes[name].tool ? new gitlab.Caches() : new Caches();
  const numbers = Array.from({ length: nodes }, (_, index) => String(index + 1));

  // All is well, and there are no timings yet when the run starts.
  const first = playOnce(name, 1, caches, { another: Boolean(recipes[name].tool) });
  succeeds(first.run);
  expect('the nodes are 1 to N', ofNodes(first.calls).map(([command]) => number.exec(command)?.[1]), numbers);
  expect('nothing else differs', new Set(ofNodes(first.calls).map(([command]) => command.replace(number, ''))).size, 1);
  expect('N is right', ofNodes(first.calls).every(([command]) => command.includes(` -Dnodes=${nodes} `)), true);
  const timings = committed ? ['of the commit'] : ['none'];
  expect('nobody has timings yet', [...new Set(first.calls.map(([, seen]) => seen))], timings);
  expect('collection is last', first.calls.at(-1)[0].includes(' distributed:collect'), true);
  publishesResults(name, first.run);

  // The next one, while another build saves other timings after each step of this one.
  if (!committed) {
    expect('timings are kept', caches.contents().includes('of run 1'), true);
    const second = playOnce(name, 2, caches, { another: true });
    expect('all have the same timings', second.calls.map(([, seen]) => seen), Array(nodes + 1).fill('of run 1'));
    expect('the new timings are kept', caches.contents().includes('of run 2'), true);
  } else {
    expect('new timings are left', published(first.run).includes('distributed-timings.tsv'), true);
  }

  // Tests of a node fail.
  const failed = playOnce(name, 3, caches, { failing: '2' });
  expect('a node whose tests fail fails', failed.run.succeeded, false);
  expect('all nodes run all the same, and collection with all of them', failed.calls.length, nodes + 1);
  expect('collection succeeds', published(failed.run).includes('verdict.txt') && verdict(failed.run), `${nodes} ${nodes}`);
  publishesResults(name, failed.run);

  // A node is lost.
  const lost = playOnce(name, 4, caches, { lost: '2' });
  expect('a lost node is a failure', lost.run.succeeded, false);
  expect('collection runs all the same', lost.calls.length, nodes);
  expect('collection has the others', verdict(lost.run), `${nodes - 1} ${nodes - 1}`);
  expect('timings of a part are not kept', caches.contents().includes('of run 4'), false);
  publishesResults(name, lost.run);
}

function verdict(run) {
  const found = run.artifacts.flatMap(artifact => artifact.files).find(([file]) => path.basename(file) === 'verdict.txt');
  return String(found?.[1] ?? 'none').trim();
}

/** The tests in reports, each with its module and report folder; what Surefire adds for a node is not part of a name. */
export function testsIn(files) {
  return files.filter(([file]) => /TEST-.*\.xml$/.test(file)).flatMap(([file, content]) =>
    [...String(content).matchAll(/<testcase [^>]*?>/g)].map(([tag]) => {
      const value = attribute => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1];
      const place = path.dirname(file).split('/').filter(part => part !== 'target').slice(-2).join('/');
      return `${place} ${value('classname')}#${value('name')}`;
    })).sort();
}

/** With Maven itself, and real tests: the union is what one machine runs. */
function runReally(name) {
  const { server, tool, group } = recipes[name];
  const home = path.join(work, 'home');
  const env = environment('real', { HOME: home });
  // A machine of its own has not installed anything of the project's.
  const beforeEach = job => job.id === 'node' && group
    && fs.rmSync(path.join(home, '.m2/repository', group), { recursive: true, force: true });
  const at = path.join(work, name);
  const run = tool
    ? tool.run({ file: path.join(folder, name), work: at, project, caches: new tool.Caches(), env })
    : new Run({ id: 1, work: at, project, caches: new Caches(), env, beforeEach });
  if (!tool) run.play(server(path.join(folder, name), run));
  fs.writeFileSync(path.join(work, `${name}.log`), run.log.join('\n'));
  succeeds(run);
  const files = run.results.length ? run.results : run.artifacts.find(artifact => artifact.name === 'left').files;
  expectTests(testsIn(files));
}

function expectTests(ran) {
  const all = testsIn(filesIn(expected, true));
  if (!all.length) throw new Error(`no test in ${expected}`);
  expect('what is missing', all.filter(test => !ran.includes(test)), []);
  expect('what ran in the end', ran, all);
  return all.length;
}

let failures = 0;
if (mode === 'compare') {
  console.log(`${expectTests(testsIn(filesIn(work, true)))} tests, the same as undistributed`);
} else {
  for (const [name, { form }] of Object.entries(recipes)) {
    if (process.env.RECIPE && name !== process.env.RECIPE) continue;
    try {
      const complaints = mode === 'play' ? await form?.(path.join(folder, name)) ?? [] : [];
      if (complaints.length) throw new Error(complaints.join('\n'));
      (mode === 'play' ? play : runReally)(name);
      console.log(`ok      ${name}`);
    } catch (error) {
      failures++;
      console.log(`FAILED  ${name}: ${process.env.TRACE ? error.stack : error.message}`);
    }
  }
}
process.exit(failures ? 1 : 0);
