// Runs the jobs of a recipe in folders of their own, one after another, as its server would on machines of their own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What outlives a run: the caches. Entries of one key are not replaced, unless the recipe asks for it. */
export class Caches {
  entries = [];

  restore(keys, folder) {
    for (const key of keys) {
      const entry = this.entries.findLast(one => one.key.startsWith(key));
      if (entry) return entry.files.forEach(([file, content]) => write(path.resolve(folder, file), content));
    }
  }

  save(key, files, overwrites) {
    if (!overwrites && this.entries.some(one => one.key === key)) return;
    this.entries.push({ key, files });
  }

  /** What a build of the same recipe that ends now would leave. */
  changeNewest(content) {
    const newest = this.entries.at(-1);
    if (newest) this.entries.push({ key: `${newest.key}-of-another-build`, files: newest.files.map(([file]) => [file, content]) });
  }

  contents() {
    return this.entries.flatMap(entry => entry.files.map(([, content]) => String(content).trim()));
  }
}

/**
 * One run of a recipe. `lost` names a node, from 1, whose machine dies before it has done anything.
 * `beforeEach(job, index)` is called before each instance of a job starts.
 */
export class Run {
  outcomes = {};
  artifacts = [];
  results = [];
  log = [];

  constructor({ id, work, project, caches, env, lost, beforeEach = () => {} }) {
    Object.assign(this, { id, work, project, caches, env, lost, beforeEach });
    this.shared = path.join(work, 'shared');
    this.repository = project;
    this.commit = spawnSync('git', ['-C', project, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
    fs.rmSync(work, { recursive: true, force: true });
    fs.mkdirSync(work, { recursive: true });
  }

  play(jobs) {
    for (const job of jobs) {
      if (!job.needs.every(need => this.allows(need, job.id))) {
        this.outcomes[job.id] = 'skipped';
        continue;
      }
      let succeeded = true;
      job.instances.forEach((instance, index) => {
        if (!succeeded && job.stopsOthers) return;
        this.beforeEach(job, index);
        const lost = job.instances.length > 1 && this.lost === index + 1;
        succeeded = !lost && this.instance(job, instance, index) && succeeded;
      });
      this.outcomes[job.id] = succeeded ? 'success' : 'failed';
      // Artifacts are there for later jobs, not for other instances of the same one.
      this.artifacts.forEach(artifact => (artifact.visible = true));
      if (job.leaves) this.artifacts.push({ name: 'left', files: filesIn(job.leaves.folder, true), visible: true });
    }
    return this;
  }

  get succeeded() {
    return Object.values(this.outcomes).every(outcome => outcome === 'success');
  }

  allows(need, id) {
    const outcome = this.outcomes[need.id];
    if (!outcome) throw new Error(`${id} needs ${need.id}, which is no job before it`);
    return outcome === 'success' || (need.evenIfFailed && outcome !== 'skipped');
  }

  instance(job, instance, index) {
    const folder = path.join(this.work, `${job.id}-${index}`);
    const checkout = path.join(folder, 'checkout');
    fs.mkdirSync(path.join(folder, 'staged'), { recursive: true });
    fs.mkdirSync(checkout);
    let succeeded = true;
    for (const step of job.steps({ ...instance, folder })) {
      if (!succeeded && !step.evenIfFailed) continue;
      succeeded = this.step(step, { job, instance, folder, checkout }) && succeeded;
    }
    return succeeded;
  }

  step(step, { job, instance, folder, checkout }) {
    const resolve = file => path.resolve(checkout, file ?? '.');
    switch (step.kind) {
      case 'nothing':
        return true;
      case 'checkout':
        return this.bash(folder, ['git', 'clone', '-q', this.project, checkout]);
      case 'run': {
        (step.makes ?? []).forEach(made => fs.mkdirSync(made, { recursive: true }));
        const command = step.command ?? [...job.shell, step.script];
        return this.bash(step.within ?? checkout, command, { ...instance.env, ...step.env });
      }
      case 'restore':
        // A folder outside of the checkout may have another name on the next machine.
        this.caches.restore(step.keys, path.isAbsolute(step.path ?? '') ? step.path : checkout);
        return true;
      case 'save': {
        const saved = resolve(step.path);
        if (!fs.existsSync(saved)) return false;
        const files = path.isAbsolute(step.path) ? filesIn(saved, true) : [[step.path, fs.readFileSync(saved)]];
        this.caches.save(step.key, files, step.overwrites);
        return true;
      }
      case 'upload':
        return this.upload(step, job, resolve(step.root));
      case 'download':
        return this.download(step, resolve(step.to));
      case 'results': {
        const from = step.artifacts ? this.artifacts.flatMap(artifact => artifact.files) : filesIn(checkout, true);
        const files = from.filter(([file]) => step.globs.some(glob => matches(glob, file)));
        this.results.push(...files);
        return true;
      }
    }
    throw new Error(`no such step: ${step.kind}`);
  }

  upload(step, job, root) {
    // Hidden are files in hidden folders, too.
    const leftOut = step.hidden === false && /(^|\/)\.[^./]/.test(step.root);
    const files = leftOut ? [] : filesIn(root, step.hidden !== false).filter(([file]) =>
      step.globs.some(glob => matches(relativeGlob(glob, step.root), file)));
    if (!files.length && !(step.folders ?? []).every(one => fs.existsSync(path.join(root, one)))) return false;
    if (!files.length && step.missing === 'nothing') return true;
    if (step.adds && this.artifacts.some(artifact => !artifact.visible && sharesFile(artifact.files, files))) {
      throw new Error(`${job.id}: two instances hand on a file of the same name`);
    }
    if (!step.adds && !step.flat && this.artifacts.some(artifact => artifact.name === step.name)) {
      throw new Error(`${job.id}: there is an artifact ${step.name} already`);
    }
    this.artifacts.push({ name: step.name, files });
    return true;
  }

  download(step, to) {
    const found = this.artifacts.filter(artifact => artifact.visible && artifact.name && matches(step.names, artifact.name));
    if (!found.length && step.missing === 'error') return false;
    found.forEach(artifact => artifact.files.forEach(([file, content]) =>
      write(path.join(to, step.merge ? '' : artifact.name, file), content)));
    return true;
  }

  bash(cwd, [command, ...args], env = {}) {
    const flat = path.join(this.work, 'flat');
    fs.mkdirSync(flat, { recursive: true });
    // What buildkite-agent downloads from.
    this.artifacts.filter(artifact => artifact.visible && !artifact.name)
      .forEach(artifact => artifact.files.forEach(([file, content]) => write(path.join(flat, file), content)));
    const done = spawnSync(command, args, {
      cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...this.env, ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])), ARTIFACTS: flat },
    });
    this.log.push(`+ ${[command, ...args].join(' ')}\n${done.stdout}${done.stderr}${done.error ?? ''}`);
    return done.status === 0;
  }
}

/** The files below a folder as [name, content], without those that Git keeps for itself. */
export function filesIn(folder, hidden) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name === '.git' || (!hidden && entry.name.startsWith('.'))) return [];
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(file, hidden).map(([name, content]) => [path.join(entry.name, name), content]);
    return [[entry.name, fs.readFileSync(file)]];
  });
}

export function matches(glob, file) {
  const pattern = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, stars => ({ '**/': '(.*/)?', '**': '.*', '*': '[^/]*' })[stars]);
  return new RegExp(`^${pattern}$`).test(file);
}

// A glob of the checkout, seen from the folder in it that is uploaded; a folder stands for all that is in it.
function relativeGlob(glob, root) {
  if (!root || root === '.' || path.isAbsolute(root)) return glob;
  return glob === root ? '**' : glob.startsWith(`${root}/`) ? glob.slice(root.length + 1) : glob;
}

const sharesFile = (some, others) => some.some(([file]) => others.some(([other]) => other === file));

function write(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
