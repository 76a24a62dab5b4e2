// What each server makes of its file, as far as the recipes need it: jobs, and steps of the few kinds that engine.mjs
// knows. A key, an expression or a task that is not known here is an error, so that a misspelt one is not overlooked.
import fs from 'node:fs';
import YAML from 'yaml';

// A job: { id, needs: [{ id, evenIfFailed }], instances: [{ env, ...}], checksOut, shell, steps: instance => [step] }
// A step: { kind, evenIfFailed, ... }

function known(where, object, ...keys) {
  const strange = Object.keys(object).filter(key => !keys.includes(key));
  if (strange.length) throw new Error(`${where}: nothing is known about ${strange.join(', ')}`);
  return object;
}

function replace(text, pattern, values) {
  return String(text).replace(pattern, (all, name) => {
    if (!(name in values)) throw new Error(`nothing is known about ${all}`);
    return values[name];
  });
}

const lines = text => String(text).trim().split(/\s*\n\s*/);
const numbers = count => Array.from({ length: count }, (_, index) => index);

export function githubActions(file, run) {
  const workflow = known(file, parse(file), 'name', 'on', 'permissions', 'env', 'jobs');
  return Object.entries(workflow.jobs).map(([id, job]) => {
    known(id, job, 'needs', 'if', 'runs-on', 'strategy', 'steps');
    const needs = [job.needs ?? []].flat();
    const condition = job.if ?? '';
    const evenIfFailed = /^\$\{\{ !cancelled\(\)( && needs\.\w+\.result == 'success')? }}$/.test(condition);
    if (condition && !evenIfFailed) throw new Error(`${id}: nothing is known about ${condition}`);
    const matrix = known(id, job.strategy?.matrix ?? { number: [undefined] }, 'number').number;
    return {
      id,
      needs: needs.map(need => ({ id: need, evenIfFailed: evenIfFailed && !condition.includes(`needs.${need}.`) })),
      // By default a failing instance stops the others.
      stopsOthers: Boolean(job.strategy) && job.strategy['fail-fast'] !== false,
      shell: ['bash', '-e', '-c'],
      instances: matrix.map((number, index) => ({ number, index, env: workflow.env ?? {} })),
      steps: instance => job.steps.map(step => {
        known(id, step, 'uses', 'with', 'run', 'if');
        if (step.if && step.if !== '${{ !cancelled() }}') throw new Error(`${id}: nothing is known about ${step.if}`);
        const values = {
          'matrix.number': instance.number, 'strategy.job-total': matrix.length,
          'github.run_id': run.id, 'github.run_attempt': 1,
        };
        const text = value => replace(value, /\$\{\{ *(.*?) *\}\}/g, values);
        const given = step.with ?? {};
        const kind = () => {
          if (step.run) return { kind: 'run', script: text(step.run) };
          switch (step.uses) {
            case 'actions/checkout@v4':
              return { kind: 'checkout' };
            case 'actions/setup-java@v4':
              return { kind: 'nothing' };
            case 'actions/cache/restore@v4':
              return { kind: 'restore', keys: [text(given.key), ...lines(given['restore-keys'])], path: given.path };
            case 'actions/cache/save@v4':
              return { kind: 'save', key: text(given.key), path: given.path };
            case 'actions/upload-artifact@v4':
              // Hidden files are left out unless asked for.
              return {
                kind: 'upload', name: text(given.name), globs: lines(given.path), hidden: given['include-hidden-files'] === true,
                missing: given['if-no-files-found'] === 'ignore' ? 'nothing' : 'empty', root: commonFolder(lines(given.path)),
              };
            case 'actions/download-artifact@v4':
              // One that is named has to be there; by a pattern, there may be none, and each would get a folder.
              if (!given.name && !given['merge-multiple']) throw new Error(`${id}: each artifact would get a folder`);
              return {
                kind: 'download', names: given.name ?? given.pattern, to: given.path ?? '.', merge: true,
                missing: given.name ? 'error' : 'nothing',
              };
            case 'mikepenz/action-junit-report@v5':
              return { kind: 'results', globs: [given.report_paths] };
            default:
              throw new Error(`${id}: nothing is known about ${step.uses}`);
          }
        };
        return { ...kind(), evenIfFailed: Boolean(step.if) };
      }),
    };
  });
}

// upload-artifact's artifacts begin at the deepest folder that all paths have in common: of one path, that folder, or
// the one that the file is in; here, several paths begin with a pattern.
function commonFolder([path, ...others]) {
  if (others.length) return '.';
  return /\.\w+$/.test(path) ? path.split('/').slice(0, -1).join('/') : path;
}

export function circleci(file, run) {
  const config = known(file, parse(file), 'version', 'executors', 'jobs', 'workflows');
  const [workflow] = Object.values(config.workflows);
  return workflow.jobs.map(entry => {
    const [id, options] = typeof entry === 'string' ? [entry, {}] : Object.entries(entry)[0];
    const job = known(id, config.jobs[id], 'executor', 'parallelism', 'steps');
    if (!config.executors[job.executor]) throw new Error(`${id}: no executor ${job.executor}`);
    const count = job.parallelism ?? 1;
    return {
      id,
      needs: (known(id, options, 'requires').requires ?? []).map(required =>
        typeof required === 'string' ? { id: required } : { id: Object.keys(required)[0], evenIfFailed: true }),
      shell: ['bash', '-eo', 'pipefail', '-c'],
      instances: numbers(count).map(index => ({ env: { CIRCLE_NODE_TOTAL: count, CIRCLE_NODE_INDEX: index } })),
      steps: () => job.steps.map(step => {
        if (step === 'checkout') return { kind: 'checkout' };
        const [what, given] = Object.entries(step)[0];
        switch (what) {
          case 'run':
            return { kind: 'run', script: typeof given === 'string' ? given : given.command };
          case 'restore_cache':
            return { kind: 'restore', keys: given.keys };
          case 'save_cache':
            return { kind: 'save', key: replace(given.key, /\{\{ *(.*?) *\}\}/g, { epoch: run.id }), path: given.paths[0] };
          case 'persist_to_workspace':
            return { kind: 'upload', name: `${id}-${run.id}`, adds: true, globs: given.paths.map(path => `${path}/**`), root: given.root, folders: given.paths, hidden: true };
          case 'attach_workspace':
            return { kind: 'download', names: '*', to: given.at, merge: true };
          case 'store_test_results':
            return { kind: 'results', globs: [`${given.path}/**`], evenIfFailed: true };
          case 'store_artifacts':
            return { kind: 'upload', name: 'stored', globs: [`${given.path}/**`], root: given.path, evenIfFailed: true };
          default:
            throw new Error(`${id}: nothing is known about ${what}`);
        }
      }),
    };
  });
}

export function buildkite(file) {
  return known(file, parse(file), 'steps').steps.map(step => {
    known(step.label, step, 'label', 'key', 'depends_on', 'parallelism', 'command', 'artifact_paths', 'plugins');
    const count = step.parallelism ?? 1;
    const command = (step.command ?? '').replace(/\$\$|\$/g, dollars => {
      if (dollars === '$') throw new Error(`${step.label}: a single $ would be replaced when the file is read`);
      return '$';
    });
    const steps = [{ kind: 'checkout' }];
    const [plugin, given] = Object.entries(step.plugins?.[0] ?? {})[0] ?? [''];
    if (given?.restore) steps.push({ kind: 'restore', keys: [given.restore] });
    if (command) steps.push({ kind: 'run', script: command });
    if (step.artifact_paths) {
      steps.push({ kind: 'upload', globs: [step.artifact_paths], flat: true, missing: 'nothing', evenIfFailed: true });
    }
    if (given?.save) steps.push({ kind: 'save', key: given.save, path: given.path, overwrites: given.force });
    if (plugin.startsWith('junit-annotate#')) steps.push({ kind: 'results', artifacts: true, globs: [given.artifacts] });
    else if (plugin && !plugin.startsWith('cache#')) throw new Error(`nothing is known about ${plugin}`);
    return {
      id: step.key ?? step.label,
      needs: [step.depends_on ?? []].flat().map(need =>
        typeof need === 'string' ? { id: need } : { id: need.step, evenIfFailed: need.allow_failure }),
      shell: ['bash', '-e', '-c'],
      instances: numbers(count).map(index =>
        ({ env: { BUILDKITE_PARALLEL_JOB: index, BUILDKITE_PARALLEL_JOB_COUNT: count } })),
      steps: () => steps,
    };
  });
}

export function azurePipelines(file, run) {
  const pipeline = known(file, parse(file), 'trigger', 'pool', 'variables', 'jobs');
  return pipeline.jobs.map(job => {
    known(job.job, job, 'job', 'dependsOn', 'condition', 'strategy', 'workspace', 'steps');
    // Every job is played in an empty folder; a machine of one's own has to be told.
    if (job.workspace?.clean !== 'all') throw new Error(`${job.job}: an earlier run may have left something`);
    const conditions = [undefined, 'succeededOrFailed()', "and(succeededOrFailed(), eq(dependencies.timings.result, 'Succeeded'))"];
    if (!conditions.includes(job.condition)) throw new Error(`nothing is known about ${job.condition}`);
    const count = known(job.job, job.strategy ?? { parallel: 1 }, 'parallel').parallel;
    return {
      id: job.job,
      needs: [job.dependsOn ?? []].flat().map(need =>
        ({ id: need, evenIfFailed: Boolean(job.condition) && !job.condition.includes(`.${need}.`) })),
      shell: ['bash', '-c'],
      instances: numbers(count).map(index => ({ index, env: {} })),
      steps: ({ index, folder }) => {
        const values = {
          'Pipeline.Workspace': folder, 'Build.ArtifactStagingDirectory': `${folder}/staged`, 'Build.BuildId': run.id,
          'System.JobAttempt': 1, 'System.TotalJobsInPhase': count, 'System.JobPositionInPhase': index + 1,
          JAVA_HOME_17_X64: process.env.JAVA_HOME ?? '',
        };
        const text = value => {
          const once = () => replace(value, /\$\(([A-Za-z][\w.]*)\)/g, { ...values, ...pipeline.variables });
          return replace(once(), /\$\(([A-Za-z][\w.]*)\)/g, values);
        };
        const segments = key => text(key).split('|').map(segment => segment.trim().replace(/^"|"$/g, '')).join('|') + '|';
        const steps = job.steps.flatMap(step => {
          known(job.job, step, 'checkout', 'task', 'inputs', 'script', 'env', 'condition', 'publish', 'artifact', 'download');
          if (![undefined, 'succeededOrFailed()'].includes(step.condition)) throw new Error(`nothing is known about ${step.condition}`);
          const always = { evenIfFailed: Boolean(step.condition) };
          if (step.checkout === 'none') return [];
          if (step.script) return [{ kind: 'run', script: text(step.script), ...always }];
          if (step.publish) {
            const root = text(step.publish);
            return [{ kind: 'upload', name: text(step.artifact), globs: ['**'], root, ...always }];
          }
          if (step.download === 'current') {
            return [{ kind: 'download', names: step.artifact ?? '*', to: folder, merge: false, missing: step.artifact ? 'error' : 'nothing' }];
          }
          switch (step.task) {
            case 'Cache@2': {
              known(job.job, step.inputs, 'key', 'restoreKeys', 'path');
              const path = text(step.inputs.path);
              const saved = { kind: 'save', key: segments(step.inputs.key), path, last: true };
              const keys = [segments(step.inputs.key), ...(step.inputs.restoreKeys ? lines(step.inputs.restoreKeys).map(segments) : [])];
              return [{ kind: 'restore', keys, path }, saved];
            }
            case 'PublishTestResults@2':
              return [{ kind: 'results', globs: [step.inputs.testResultsFiles], ...always }];
            default:
              throw new Error(`nothing is known about ${step.task}`);
          }
        });
        // A cache is saved when all other steps have succeeded.
        const first = job.steps.some(step => step.checkout === 'none') ? [] : [{ kind: 'checkout' }];
        return [...first, ...steps.filter(step => !step.last), ...steps.filter(step => step.last)];
      },
    };
  });
}

export function kubernetes(file, run) {
  const objects = YAML.parseAllDocuments(fs.readFileSync(file, 'utf8')).map(document => document.toJS());
  const config = objects.find(object => object.kind === 'ConfigMap');
  const data = { ...config.data, REPOSITORY: run.repository, COMMIT: run.commit };
  const nodes = Number(config.data.NODES);
  return objects.filter(object => object.kind === 'Job').map((job, position) => {
    const indexed = job.spec.completionMode === 'Indexed';
    if (indexed && job.spec.completions !== nodes) throw new Error(`${job.spec.completions} completions, but ${nodes} nodes`);
    const pod = job.spec.template.spec;
    return {
      id: job.metadata.name,
      // Both are created at once, and collection waits by itself; here one thing happens after the other.
      needs: position ? [{ id: objects.filter(object => object.kind === 'Job')[0].metadata.name, evenIfFailed: true }] : [],
      shell: [],
      instances: numbers(indexed ? job.spec.completions : 1).map(index =>
        ({ env: { ...data, ...(indexed ? { JOB_COMPLETION_INDEX: index } : {}) } })),
      steps: ({ folder }) => [...pod.initContainers, ...pod.containers].map(container => {
        if (container.envFrom[0].configMapRef.name !== config.metadata.name) throw new Error('no such ConfigMap');
        const places = container.volumeMounts.map(({ name, mountPath, subPathExpr }) => {
          const volume = pod.volumes.find(one => one.name === name);
          const shared = volume.persistentVolumeClaim && `${run.shared}/${subPathExpr.replace('$(COMMIT)', data.COMMIT)}`;
          return [mountPath, volume.emptyDir ? `${folder}/checkout` : shared];
        });
        const mapped = text => places.reduce((all, [from, to]) => all.replaceAll(new RegExp(`${from}(?![\\w])`, 'g'), to), text);
        const env = Object.fromEntries((container.env ?? []).map(({ name, value }) =>
          [name, name === 'WAIT_AT_MOST_SECONDS' && run.lost ? '0' : value]));
        return {
          kind: 'run', command: [...container.command, ...container.args.map(mapped)], env,
          makes: places.map(([, to]) => to), within: container.workingDir ? mapped(container.workingDir) : folder,
        };
      }),
      // What the volume holds in the end is what a person gets.
      leaves: indexed ? undefined : { folder: `${run.shared}/${data.COMMIT}` },
    };
  });
}

function parse(file) {
  return YAML.parse(fs.readFileSync(file, 'utf8'));
}
