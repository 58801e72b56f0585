// Words a finding in a language, when it is shown.

import { findMessages } from '../rules/index.js';
import { type Locale, say } from '../text/say.js';
import type { Finding, Fix, MessageArguments, RelatedPlace } from './finding.js';

/** The finding's message, for instance `“xx%”还没有填：护理型床位占比应填一个百分数`. */
export const renderMessage = (finding: Finding, locale: Locale): string =>
  word(finding.rule, finding.messageId, finding.args, locale);

export const renderFix = (finding: Finding, fix: Fix, locale: Locale): string =>
  word(finding.rule, fix.titleId, fix.args, locale);

export const renderRelated = (finding: Finding, place: RelatedPlace, locale: Locale): string =>
  word(finding.rule, place.messageId, place.args, locale);

const word = (rule: string, messageId: string, args: MessageArguments, locale: Locale): string => {
  const texts = findMessages(rule)?.[messageId];
  const message = texts ? say(texts, locale) : messageId;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => wordArgument(args[name], locale) ?? whole);
};

const wordArgument = (value: MessageArguments[string] | undefined, locale: Locale): string | undefined =>
  typeof value === 'object' ? say(value, locale) : value?.toString();
