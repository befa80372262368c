export const ACTOR_KINDS = ['role', 'body', 'unit', 'group', 'external', 'person'] as const;
/** What an actor is. A plan gives responsibility to roles and bodies; persons hold roles from day to day. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const BODY_KINDS = [
  'council',
  'executive',
  'board',
  'committee',
  'steering',
  'reference',
  'advisory',
  'union',
] as const;
/** What sort of body meets: kommunfullmäktige, kommunstyrelse, nämnd, utskott, styrgrupp, referensgrupp, råd, samverkansgrupp. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** An actor as found in a cell of a plan. */
export interface ActorMention {
  /** Canonical name: roles in indefinite singular ("Ekonomichef"), bodies in definite form ("Socialnämnden"). */
  name: string;
  kind: ActorKind;
  /** The words as they stood. */
  text: string;
  /** False when neither the dictionary nor the municipality's own actors know the name: ask once. */
  known: boolean;
  /** True for a group actor that stands for several ("Nämnderna", "Samtliga enhetschefer"). */
  many?: boolean;
}

/** What one cell says about who: those who answer for it, those who only take part, and whether it says "vakant". */
export interface ActorCell {
  actors: ActorMention[];
  involved: ActorMention[];
  /** The cell says that nobody holds it ("vakant", "NN"). */
  unassigned: boolean;
}

/** A name the municipality uses, with the other words it goes by. */
export interface KnownActor {
  name: string;
  kind: ActorKind;
  aliases?: readonly string[];
}

export interface ActorRef {
  id: string;
  name: string;
  kind: ActorKind;
}

/** Somebody who holds a role between two days, both counted; `to` null while it goes on. */
export interface HoldingView {
  id: string;
  userId: string;
  userName: string;
  from: string;
  to: string | null;
  acting: boolean;
}

export interface ActorView extends ActorRef {
  abbreviation: string | null;
  aliases: string[];
  bodyKind: BodyKind | null;
  /** The role that this role reports to (överordnad roll); null when nobody has said. */
  superiorId: string | null;
  holdings: HoldingView[];
  version: number;
}

export interface ActorInput {
  name: string;
  kind: ActorKind;
  abbreviation?: string | null;
  aliases?: string[];
  bodyKind?: BodyKind | null;
  /** The id of a role; for roles only. */
  superiorId?: string | null;
}

export interface HoldingInput {
  userId: string;
  from: string;
  to?: string | null;
  acting?: boolean;
}
