export { Formats } from './formats.ts';
export { LocalizeController } from './localize-controller.ts';
export { languages, type Messages, type Room } from './messages.ts';
export { languageOf } from './language.ts';
