/** What an activity or a transaction is about, as codes of a vocabulary. */
import type { ReportedSector } from '../../../../schema/records/reported.js';
import { sectorVocabularyOf } from './codes.js';
import type { IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { readPercentage } from './read-percentage.js';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.js';

/** Sectors of a publisher's own have a name and, in 1.0x, no code: the name is then the code. */
export function readSectors(element: XmlElement, issues: IssueList): readonly ReportedSector[] {
  return childrenOf(element, 'sector').flatMap((sector) => {
    const name = narrativeOf(sector);
    const code = attributeOf(sector, 'code') ?? name;
    if (code === undefined) return [];
    const percentage = readPercentage(sector, issues);
    return [
      {
        vocabulary: sectorVocabularyOf(attributeOf(sector, 'vocabulary')),
        code,
        ...(name !== undefined && { name }),
        ...(percentage !== undefined && { percentage }),
      },
    ];
  });
}
