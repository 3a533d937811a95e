import type { Actor } from '../../model/findings.ts';
import type { ActorKind } from '../../model/topic.ts';
import type { ActorGroup, Member } from './actor-group.ts';

/** The side of a group: another group (whose name it takes) or itself, or a state's name as it stands. */
export type Side = { readonly group: KnownGroup } | { readonly name: string };

const none: readonly string[] = [];
const noMembers: readonly Member[] = [];

/** A group as it was last gathered: all of it holds until its members change, but for what depends on other groups. */
export class KnownGroup implements ActorGroup {
  /** The number of the key that stands for it. */
  readonly root: number;
  /** The smallest of its members' keys by text, so that it does not depend on which document was met first. */
  key = '';
  kind: ActorKind = 'organisation';
  members: readonly Member[] = noMembers;
  /** In which gathering it was last changed, and the members that came in the one that is going on. */
  changedIn = 0;
  arrivals: Member[] | undefined;
  forms: Map<string, number> | undefined;
  /** The same without the members of copies whose original names the actor too. */
  own: ActorGroup = this;
  /** No member has a name that is an actor's. */
  unfit = false;
  /** It is worth a row, if its name is not a family name that others bear. */
  worth = false;
  /** The name by which it is shown, and that of the side which it is; absent until they are asked for. */
  name: string | undefined;
  sideName: string | undefined;
  /** The family names that it gives as a person, and the names of one word if it has no others. */
  families: readonly string[] = none;
  lone: readonly string[] = none;
  isFamilyName = false;
  /** The side on which it stands, so far as it is not a side only because others speak for it; the others that stand on its side; itself as a side. */
  side: Side | undefined;
  followers: Set<KnownGroup> | undefined;
  self: Side | undefined;
  /** The actor, where it is listed, and the side with which it was made. */
  actor: Actor | undefined;
  actorSide: string | undefined;
  /** The actor with what the articles say of its relations, and the actor to which that was added. */
  shown: Actor | undefined;
  shownOf: Actor | undefined;

  constructor(root: number) {
    this.root = root;
  }
}
