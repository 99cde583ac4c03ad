/** Cash and vouchers: the one thing that an aid type says was given (vocabulary 4, since 2.03). */
import type { ReportedItem } from '../../../../schema/records/reported.js';
import { CASH_MODALITIES } from './codes.js';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.js';

export function readCashItems(element: XmlElement, name: 'aid-type' | 'default-aid-type'): readonly ReportedItem[] {
  return childrenOf(element, name).flatMap((aidType) => {
    if (attributeOf(aidType, 'vocabulary') !== '4') return [];
    const modality = CASH_MODALITIES[attributeOf(aidType, 'code') ?? ''];
    return modality === undefined ? [] : [{ ...modality, quantity: null, unit: null, locator: `line ${aidType.line}` }];
  });
}
