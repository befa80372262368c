import { type UserRole } from '../permissions';
import { type ViewAudience } from './saved-view';
import { mayEditView, maySeeView, mayShareView, type Viewer } from './view-access';

const view = (audience: ViewAudience) => ({ ownerId: 'owner', audience, roleId: audience === 'role' ? 'chief' : null });
const viewer = (id: string, role: UserRole, ...held: string[]): Viewer => ({ id, role, heldRoles: new Set(held) });

const OWNER = viewer('owner', 'reader');
const CHIEF = viewer('chief', 'responsible', 'chief');
const LEAD = viewer('lead', 'plan-lead');
const OTHER = viewer('other', 'responsible', 'economist');

describe('A saved view', () => {
  it.each<[ViewAudience, Viewer[], Viewer[]]>([
    ['private', [OWNER], [OWNER]],
    ['role', [OWNER, CHIEF], [OWNER]],
    ['all', [OWNER, CHIEF, LEAD, OTHER], [OWNER, LEAD]],
  ])('for %s is seen and changed by the right ones', (audience, see, edit) => {
    const everybody = [OWNER, CHIEF, LEAD, OTHER];
    expect(everybody.filter((one) => maySeeView(view(audience), one))).toEqual(see);
    expect(everybody.filter((one) => mayEditView(view(audience), one))).toEqual(edit);
  });

  it.each<[ViewAudience, Viewer[]]>([
    ['private', [OWNER, CHIEF, LEAD, OTHER]],
    ['role', [CHIEF, LEAD]],
    ['all', [LEAD]],
  ])('is made for %s by those who may', (audience, share) => {
    expect([OWNER, CHIEF, LEAD, OTHER].filter((one) => mayShareView(view(audience), one))).toEqual(share);
  });
});
