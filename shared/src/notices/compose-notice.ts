import type { ActionRow } from '../actions/action';
import { isOpen } from '../actions/assessed-action';
import { changeLine } from '../digests/digest-changes';
import { actorName, hidden } from '../digests/digest-item';
import { isMine, type DigestSetting, type PlacedRow } from '../digests/digest-place';
import type { MailDocument, MailLine, MailSection } from '../mail/mail-document';
import { listText, smallNumber } from '../words/numbers';
import { sentenceCase } from '../words/sentence-case';
import type { NoticeInput, NoticeNews, NoticeSubject } from './notice';
import { noticeMail, noticeSection, noticeSetting } from './notice-frame';

const WHY =
  'Du får ett sådant här mejl när du får en åtgärd, nämns, eller när ett datum eller beslut som rör dig ändras.';

type ActionSubject = Exclude<NoticeSubject, 'role'>;
const TOLD: readonly ActionSubject[] = ['assigned', 'mention', 'deadline', 'decision'];

/**
 * The direct mail that tells what others have done and that concerns the recipient still: each action once, under the first
 * thing that was done, with the rest beneath it. A role that has come to own many is told as one. Null when nothing is left to
 * tell: the action is gone, somebody else has it, or it reads as before. What a comment says is not told, only where it is.
 */
export function composeNotice(input: NoticeInput): MailDocument | null {
  const setting = noticeSetting(input);
  const roles = rolesOf(input);
  const owned = new Set(roles.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const told = input.rows.flatMap((row) => toldOf(row, input.news, setting) ?? []);
  const actions = told.filter(({ row, about }) => about !== 'assigned' || !owned.has(row.id));
  if (roles.length === 0 && actions.length === 0) return null;
  const count = (about: ActionSubject) => actions.filter((one) => one.about === about).length;
  const said = [
    ...roles.map(({ rows }) => ROLE_TEXT(rows.length)),
    ...TOLD.flatMap((about) => (count(about) === 0 ? [] : [SUBJECT_TEXT[about](count(about))])),
  ];
  const sections: MailSection[] = [
    ...roles.map(({ heading, rows, rest }) =>
      noticeSection({ heading, placed: rows.map((row) => placed(row, true)), rest }, setting),
    ),
    ...TOLD.flatMap((about) => actionSection(about, actions, setting)),
  ];
  const subject = sentenceCase(listText([...new Set(said)]));
  return noticeMail({ subject, heading: subject, why: WHY }, sections, input);
}

interface OwnedRole {
  heading: string;
  rows: readonly ActionRow[];
  rest: string;
}

function rolesOf({ news, roles, rows, links, hide }: NoticeInput): OwnedRole[] {
  const told = new Set(news.flatMap(({ about, actorId }) => (about === 'role' && actorId !== null ? [actorId] : [])));
  return roles.flatMap((role) => {
    const its = told.has(role.id) ? rows.filter((row) => isOpen(row) && answersFor(row, role.id)) : [];
    if (its.length === 0) return [];
    const rest = links.list({ responsible: role.id, open: true, sort: 'deadline' });
    return [{ heading: `${sentenceCase(hide(actorName(role)))} ansvarar för`, rows: its, rest }];
  });
}

function answersFor({ responsible }: ActionRow, roleId: string): boolean {
  return responsible.some(({ id }) => id === roleId);
}

interface ToldAction {
  about: ActionSubject;
  row: ActionRow;
  lines: readonly MailLine[];
}

/** What there is to tell of the action, by the first thing that concerns the recipient still. */
function toldOf(row: ActionRow, news: readonly NoticeNews[], setting: DigestSetting): ToldAction | null {
  const its = news.filter(({ actionId, about }) => actionId === row.id && concernsStill(about, row, setting));
  const about = TOLD.find((one) => its.some((each) => each.about === one));
  if (about === undefined) return null;
  const change = changeOf(row, its, setting);
  const outcome = change === null ? outcomeLines(its) : [];
  if ((about === 'deadline' || about === 'decision') && change === null && outcome.length === 0) return null;
  const isMentioned = about !== 'mention' && its.some((each) => each.about === 'mention');
  const { hide } = setting.input;
  return {
    about,
    row,
    lines: [
      ...(change === null ? [] : [hidden(change, hide)]),
      ...outcome.map(hide),
      ...(isMentioned ? ['Du nämns också i en kommentar.'] : []),
    ],
  };
}

function concernsStill(about: NoticeSubject, row: ActionRow, setting: DigestSetting): boolean {
  switch (about) {
    case 'role':
      return false;
    case 'assigned':
      return isOpen(row) && isMine(row, setting);
    case 'mention':
      return true;
    case 'deadline':
      return isOpen(row) && (isMine(row, setting) || row.involved.some(({ id }) => setting.roleIds.has(id)));
    case 'decision':
      return isMine(row, setting);
  }
}

function changeOf(row: ActionRow, news: readonly NoticeNews[], { today }: DigestSetting): MailLine | null {
  const changes = news.flatMap(({ about, what, changes: told, date }) =>
    what === null || about === 'assigned'
      ? []
      : [{ actionId: row.id, title: row.title, date, what, changes: told, by: null, byRecipient: false }],
  );
  return changeLine(changes, row, today);
}

/** What bodies have said of it that changes no field of the action: "Socialnämnden: återremiss." */
function outcomeLines(news: readonly NoticeNews[]): string[] {
  const said = news.filter(({ what }) => what === null).flatMap(({ changes }) => changes);
  return [...new Set(said.flatMap(({ after }) => (after === null ? [] : [`${after}.`])))];
}

function actionSection(about: ActionSubject, told: readonly ToldAction[], setting: DigestSetting): MailSection[] {
  const its = told.filter((one) => one.about === about);
  if (its.length === 0) return [];
  const lines = new Map(its.map(({ row, lines: of }) => [row.id, of]));
  const part = {
    heading: HEADING[about],
    placed: its.map(({ row }) => placed(row, about === 'assigned')),
    rest: setting.input.links.mine,
    linesOf: ({ id }: ActionRow) => lines.get(id) ?? [],
  };
  return [noticeSection(part, setting)];
}

/** With buttons to answer by when the recipient has come to answer for it. */
function placed(row: ActionRow, isNew: boolean): PlacedRow {
  return { key: isNew ? 'month' : 'others', row, thing: null };
}

const HEADING: Record<ActionSubject, string> = {
  assigned: 'Nytt för dig',
  mention: 'Du nämns i en kommentar',
  deadline: 'Ändrat slutdatum',
  decision: 'Beslut som rör dig',
};

const ROLE_TEXT = (count: number): string =>
  `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} för din roll`;

const SUBJECT_TEXT: Record<ActionSubject, (count: number) => string> = {
  assigned: (count) => `${smallNumber(count)} ${count === 1 ? 'ny åtgärd' : 'nya åtgärder'} för dig`,
  mention: (count) => (count === 1 ? 'du nämns i en kommentar' : `du nämns vid ${smallNumber(count)} åtgärder`),
  deadline: (count) => `${smallNumber(count, 'ett')} slutdatum är ${count === 1 ? 'ändrat' : 'ändrade'}`,
  decision: (count) => (count === 1 ? 'ett beslut rör dig' : `${smallNumber(count)} beslut rör dig`),
};
