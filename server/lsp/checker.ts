// Checks a version of a document once and keeps the result with it, so that diagnostics, actions and counts come from one run.
import {
  applyIgnores,
  type DocumentModel,
  type Finding,
  getModel,
  type IgnoreEntry,
  type LintOptions,
  type LintResult,
  lint,
  lintInSteps,
  withPacks,
} from '../core/index.js';
import { type EffectiveRules, toKey, toLintOptions } from '../project/resolve.js';
import type { ComparedPlan, ComparedPlans } from './comparedPlans.js';
import type { ConfigStore } from './configStore.js';
import type { PlanDocument } from './document.js';
import type { IgnoreFile } from './ignoreFile.js';
import { findEntriesFor, type IgnoreStore } from './ignoreStore.js';
import type { PackStore } from './packStore.js';
import { LONG } from './standing.js';
import type { Home, Workspace } from './workspace.js';

export interface Checked {
  /** Without those that the writer set aside. */
  readonly findings: readonly Finding[];
  /** With what it was compared; its places are told in it. */
  readonly compared?: ComparedPlan;
  /** How many those are; absent where there are none. */
  readonly ignored?: number;
  /** Rules that threw; absent where none did. */
  readonly failed?: readonly string[];
  /** The ignore list that was applied, and its entries that name this document and match nothing in it, as indices. */
  readonly ignores?: { readonly home: Home; readonly file: IgnoreFile; readonly unused: readonly number[] };
}

export interface CheckerParts {
  readonly workspace: Workspace;
  readonly ignores: IgnoreStore;
  readonly packs: PackStore;
  readonly configs: ConfigStore;
  readonly compared: ComparedPlans;
  readonly log: (message: string) => void;
  readonly pause: () => Promise<void>;
}

/** A result with the configuration that it was found with. */
interface Linted {
  readonly key: string;
  /** The plan that it was compared with. */
  readonly other: DocumentModel | undefined;
  readonly result: Promise<LintResult>;
}

export class Checker {
  #lints = new WeakMap<DocumentModel, Linted>();
  /** With the result that was worked on, which changes with the packs and the configuration of the folder. */
  #checked = new WeakMap<PlanDocument, { readonly result: LintResult; readonly checked: Checked }>();

  constructor(readonly parts: CheckerParts) {}

  async check(document: PlanDocument): Promise<Checked> {
    const home = this.parts.workspace.findHome(document.uri);
    const [file, packs, rules, compared] = await Promise.all([
      home && this.parts.ignores.get(home.root),
      home ? this.parts.packs.get(home.root) : [],
      this.parts.configs.get(document.uri),
      this.parts.compared.find(document.uri),
    ]);
    const model = getModel(withPacks(document.snapshot, packs));
    const other = compared?.snapshot && getModel(withPacks(compared.snapshot, packs));
    const result = await this.#lint(document, model, rules, other);
    const known = this.#checked.get(document);
    const isKnown = known?.result === result && known.checked.ignores?.file === file;
    if (isKnown && isSame(known.checked.compared, compared)) return known.checked;
    const failed = result.failures.map(({ rule }) => rule);
    const checked: Checked = {
      ...(home && file ? applyIgnoreFile(model, result, home, file) : { findings: result.findings }),
      ...(compared ? { compared } : {}),
      ...(failed.length > 0 ? { failed } : {}),
    };
    this.#checked.set(document, { result, checked });
    return checked;
  }

  async #lint(
    document: PlanDocument,
    model: DocumentModel,
    rules: EffectiveRules,
    other: DocumentModel | undefined,
  ): Promise<LintResult> {
    const key = toKey(rules);
    const known = this.#lints.get(model);
    if (known?.key === key && known.other === other) return known.result;
    const result = this.#run(document, model, { ...toLintOptions(rules), ...(other ? { other } : {}) });
    this.#lints.set(model, { key, other, result });
    for (const { rule, message } of (await result).failures) {
      this.parts.log(`rule ${rule} failed on ${document.uri} (version ${document.version}): ${message}`);
    }
    return result;
  }

  /** A long document is checked a little at a time, so that a key pressed meanwhile is not kept waiting. */
  async #run({ snapshot }: PlanDocument, model: DocumentModel, options: LintOptions): Promise<LintResult> {
    if (snapshot.length <= LONG) return lint(model, options);
    const steps = lintInSteps(model, options);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      await this.parts.pause();
      since = performance.now();
    }
  }
}

/** Milliseconds of work between two pauses. */
const SLICE = 8;

const isSame = (a: ComparedPlan | undefined, b: ComparedPlan | undefined): boolean =>
  a?.uri === b?.uri && a?.from === b?.from && a?.snapshot === b?.snapshot;

function applyIgnoreFile(model: DocumentModel, result: LintResult, home: Home, file: IgnoreFile): Checked {
  const indices = findEntriesFor(file, home);
  const entries = indices.map((i) => file.entries[i]!.entry);
  const match = applyIgnores(model, result.findings, entries);
  const failed = new Set(result.failures.map(({ rule }) => rule));
  // An entry that names no file may match in another document, and one of a rule that failed might have matched.
  const isUnused = (entry: IgnoreEntry): boolean => entry.file !== undefined && !failed.has(entry.rule);
  const unused = match.unused.filter((i) => isUnused(entries[i]!)).map((i) => indices[i]!);
  return { findings: match.kept, ignored: match.ignored.length, ignores: { home, file, unused } };
}
