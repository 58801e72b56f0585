// The tree view that problems and claims are shown in.
import { ThemeColor, ThemeIcon } from 'vscode';
import type { Icon, Node } from '../problems/node.js';
import { NodeTree } from './nodeTree.js';

/** With more nodes than these only the first level opens by itself. */
const MOST_OPEN = 100;

const ICONS: Readonly<Record<Icon, ThemeIcon>> = {
  group: new ThemeIcon('list-tree'),
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info', new ThemeColor('notificationsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
  right: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  wrong: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  doubtful: new ThemeIcon('question'),
  aside: new ThemeIcon('circle-slash'),
  item: new ThemeIcon('symbol-enum-member'),
};

/** `command` goes to what a node stands for. */
export const createProblemTree = (view: string, command: string, isOpen: boolean): NodeTree<Node> =>
  new NodeTree<Node>({
    view,
    icon: ({ icon }) => ICONS[icon],
    command: ({ target }) => target && { command, arguments: [target] },
    kind: ({ kind }) => kind,
    isOpen: (_, depth, count) => isOpen && (depth === 0 || count <= MOST_OPEN),
  });
