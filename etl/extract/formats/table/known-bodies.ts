/** Which bodies the bundled registry knows by a name: what tells "ECHO/WFP", two donors, from "ACT/DCA", one. */
import { nameKey } from '../../../../schema/name-key.js';
import type { OrganizationRecord } from '../../../../schema/records/organization.js';

export interface KnownBodies {
  /** True where every name is known, and they are different bodies, none a part of another ("USAID/BHA"). */
  readonly areSeveral: (names: readonly string[]) => boolean;
}

/** Other names of donors in tables of 3W: funds and short forms that the registry has no need of. */
const MORE: Readonly<Record<string, string>> = {
  EHF: 'fund:ehf',
  CERF: 'fund:cerf',
  CBPF: 'fund:cbpf',
  OFDA: 'us:ofda',
  FFP: 'us:ffp',
  BPRM: 'us:prm',
  PRM: 'us:prm',
  ECHO: 'eu:echo',
  FCDO: 'gb:fcdo',
  DFID: 'gb:fcdo',
  GFFO: 'de:gffo',
  SIDA: 'se:sida',
  Norway: 'no',
  Netherlands: 'nl',
};

export function knownBodies(organizations: readonly OrganizationRecord[]): KnownBodies {
  const byName = new Map<string, string>(Object.entries(MORE).map(([name, id]) => [nameKey(name), id]));
  const wholes = new Map<string, readonly string[]>();
  for (const { id, name, acronym, names = [], relations = [] } of organizations) {
    const all = [name, ...(acronym === undefined ? [] : [acronym]), ...names.map((one) => one.name)];
    for (const one of all) if (!byName.has(nameKey(one))) byName.set(nameKey(one), id);
    wholes.set(
      id,
      relations.filter(({ kind }) => kind === 'PART_OF').map(({ to }) => to),
    );
  }
  const isPartOf = (part: string, whole: string): boolean =>
    (wholes.get(part) ?? []).some((one) => one === whole || isPartOf(one, whole));
  return {
    areSeveral(names) {
      const ids = names.flatMap((name) => byName.get(nameKey(name)) ?? []);
      if (ids.length < names.length || new Set(ids).size < ids.length) return false;
      return !ids.some((id) => ids.some((other) => other !== id && isPartOf(id, other)));
    },
  };
}
