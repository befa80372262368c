import type { ActorInput, UserRole } from '@genomfor/shared';

/** There is no municipality of this name. */
export const ORGANISATION = 'Vikby kommun';

/** The fictional municipality's bodies, roles and units. */
export const ACTORS: readonly ActorInput[] = [
  { name: 'Kommunfullmäktige', kind: 'body', bodyKind: 'council', abbreviation: 'KF' },
  { name: 'Kommunstyrelsen', kind: 'body', bodyKind: 'executive', abbreviation: 'KS' },
  { name: 'Kommunstyrelsens arbetsutskott', kind: 'body', bodyKind: 'committee', abbreviation: 'KSAU' },
  { name: 'Nämnderna', kind: 'group' },
  { name: 'Vård- och omsorgsnämnden', kind: 'body', bodyKind: 'board', abbreviation: 'VON' },
  { name: 'Socialnämnden', kind: 'body', bodyKind: 'board', abbreviation: 'SN' },
  { name: 'Allmänna utskottet', kind: 'body', bodyKind: 'committee' },
  { name: 'Överförmyndarnämnden', kind: 'body', bodyKind: 'board', abbreviation: 'ÖFN' },
  { name: 'Äldrenämnden', kind: 'body', bodyKind: 'board', abbreviation: 'ÄN' },
  { name: 'Styrgruppen', kind: 'body', bodyKind: 'steering' },
  { name: 'Seniorrådet', kind: 'body', bodyKind: 'advisory' },
  { name: 'Tillgänglighetsrådet', kind: 'body', bodyKind: 'advisory' },
  { name: 'Samverkansgruppen', kind: 'body', bodyKind: 'union' },
  { name: 'Kommundirektör', kind: 'role' },
  { name: 'Sektorchef', kind: 'role' },
  { name: 'Ekonomichef', kind: 'role' },
  { name: 'Controller', kind: 'role' },
  { name: 'Utredare', kind: 'role' },
  { name: 'Controllerenheten', kind: 'unit' },
  { name: 'Sociala kvalitetsenheten', kind: 'unit', abbreviation: 'SKE' },
];

/** Who works there, named after what they do: no account has a password until its holder chooses one. */
export const PEOPLE: readonly { name: string; email: string; role: UserRole; holds: readonly string[] }[] = [
  { name: 'Kommundirektören', email: 'kommundirektor@vikby.example', role: 'responsible', holds: ['Kommundirektör'] },
  { name: 'Sektorchefen', email: 'sektorchef@vikby.example', role: 'responsible', holds: ['Sektorchef'] },
  { name: 'Ekonomichefen', email: 'ekonomichef@vikby.example', role: 'responsible', holds: ['Ekonomichef'] },
  { name: 'Utredaren', email: 'utredare@vikby.example', role: 'responsible', holds: ['Utredare'] },
  { name: 'Planledaren', email: 'planledare@vikby.example', role: 'plan-lead', holds: [] },
  { name: 'Nämndsekreteraren', email: 'namndsekreterare@vikby.example', role: 'secretary', holds: [] },
];
