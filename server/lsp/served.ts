// Which documents are checked at all: other people's text files are left alone unless they look like plans.
import { getModel, looksLikePlan } from '../core/index.js';
import type { Settings } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { ReadFile } from './files.js';
import type { SettingsStore } from './settings.js';
import { findIgnoreRoot, type Workspace } from './workspace.js';

const projectFiles = ['.planlint.json'];
const languages = new Set(['plan', 'plaintext', 'markdown']);

/** Documents that the server may ever look at. */
export const isCandidate = (document: PlanDocument): boolean =>
  languages.has(document.languageId) && findIgnoreRoot(document.uri) === undefined;

export class ServedDocuments {
  /** Once served, a document stays so while it is open, so that nothing flickers while its title is rewritten. */
  #served = new Set<string>();
  #projects = new Map<string, Promise<boolean>>();

  constructor(
    readonly settings: SettingsStore,
    readonly workspace: Workspace,
    readonly readFile: ReadFile,
  ) {}

  async has(document: PlanDocument): Promise<boolean> {
    if (!isCandidate(document)) return false;
    if (this.#served.has(document.uri)) return true;
    const served = await this.#decide(document, (await this.settings.get(document.uri)).documents);
    if (served) this.#served.add(document.uri);
    return served;
  }

  /** The same for a text that is not open: nothing of it is kept. */
  async takes(document: PlanDocument): Promise<boolean> {
    return isCandidate(document) && this.#decide(document, (await this.settings.get(document.uri)).documents);
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.#served.delete(uri);
  }

  /** Settings changed, so everything is decided anew. */
  forgetAll(): void {
    this.#served.clear();
    this.forgetProjects();
  }

  /** Project files came or went; what is served stays so. */
  forgetProjects(): void {
    this.#projects.clear();
  }

  async #decide(document: PlanDocument, setting: Settings['documents']): Promise<boolean> {
    if (setting === 'off') return false;
    if (setting === 'all' || document.languageId === 'plan') return true;
    return (await this.#isInProject(document.uri)) || looksLikePlan(getModel(document.snapshot));
  }

  #isInProject(uri: string): Promise<boolean> {
    const root = this.workspace.findHome(uri)?.root;
    if (root === undefined) return Promise.resolve(false);
    let project = this.#projects.get(root);
    if (!project) {
      project = this.#findProject(root);
      this.#projects.set(root, project);
    }
    return project;
  }

  async #findProject(root: string): Promise<boolean> {
    const states = await Promise.all(projectFiles.map((name) => this.readFile(`${root}/${name}`)));
    return states.some((state) => state.kind !== 'missing');
  }
}
