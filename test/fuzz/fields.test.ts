import { describe } from 'vitest';
import { bytesInNote, bytesInPicture, yamlInFile, yamlInNote } from './arbitraries.ts';
import { tryCases } from './cases.ts';
import { checkFaults } from './promises.ts';

describe('whatever a file holds, a check ends, at places in it, in every format', () => {
  tryCases(
    [
      ['bytes in a note', bytesInNote, 10],
      ['bytes in a picture', bytesInPicture, 10],
      ['YAML in a note', yamlInNote, 25],
      ['YAML in a file', yamlInFile, 20],
    ],
    checkFaults,
  );
});
