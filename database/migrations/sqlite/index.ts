import * as migration_20261124_125043_initial from './20261124_125043_initial';
import * as migration_20261124_230618_file_isbn from './20261124_230618_file_isbn';
import * as migration_20261124_231907_translation_desk from './20261124_231907_translation_desk';

export const migrations = [
  {
    up: migration_20261124_125043_initial.up,
    down: migration_20261124_125043_initial.down,
    name: '20261124_125043_initial',
  },
  {
    up: migration_20261124_230618_file_isbn.up,
    down: migration_20261124_230618_file_isbn.down,
    name: '20261124_230618_file_isbn',
  },
  {
    up: migration_20261124_231907_translation_desk.up,
    down: migration_20261124_231907_translation_desk.down,
    name: '20261124_231907_translation_desk',
  },
];
