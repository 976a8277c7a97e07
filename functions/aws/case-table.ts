import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import type {
  Case,
  CaseEvent,
  CaseMessage,
  Decision,
  SendRecord,
  StoredDraft,
} from '../../core/words/case.ts';
import type { CaseTable, DraftLink, KnownOrder, RelayRegister, SetAside, Untold } from '../ports/ports.ts';
import { boundsOf, type OpenBand, openOrder } from '../ports/urgency-order.ts';
import {
  asideKey,
  caseKey,
  casePartition,
  decisionKey,
  draftKey,
  eventKey,
  indexAttributes,
  type Key,
  linkKey,
  lookUpKey,
  messageKey,
  OPEN_CASES_INDEX,
  openPartition,
  orderAsidePartition,
  orderFactsKey,
  PRODUCT_INDEX,
  productPartition,
  sendKey,
  toldKey,
  UNTOLD_PARTITION,
  untoldKey,
  untoldOrder,
  verdictKey,
  verdictPartition,
} from './items.ts';
import { LISTED, readOpenPage } from './open-cases.ts';

interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

const ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };

const KEY_ATTRIBUTES = ['pk', 'sk', 'openPk', 'openSk', 'productPk', 'productSk'];

/** The item without the attributes that only the table needs. */
function plain<T>(item: Record<string, unknown>): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !KEY_ATTRIBUTES.includes(name))) as T;
}

type IndexQuery = Pick<
  QueryCommandInput,
  | 'IndexName'
  | 'KeyConditionExpression'
  | 'ExpressionAttributeValues'
  | 'ExpressionAttributeNames'
  | 'ProjectionExpression'
  | 'ScanIndexForward'
>;

function openCasesOf(store: string): IndexQuery {
  return {
    IndexName: OPEN_CASES_INDEX,
    KeyConditionExpression: 'openPk = :pk',
    ExpressionAttributeValues: { ':pk': openPartition(store) },
  };
}

export function createCaseTable(tableName: string): CaseTable {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });

  /** False: the condition does not hold. */
  async function put(key: Key, item: object, condition?: Condition): Promise<boolean> {
    try {
      await documents.send(
        new PutCommand({
          TableName: tableName,
          Item: { ...item, ...key },
          ...(condition === undefined
            ? {}
            : {
                ConditionExpression: condition.expression,
                ...(condition.names === undefined ? {} : { ExpressionAttributeNames: condition.names }),
                ...(condition.values === undefined ? {} : { ExpressionAttributeValues: condition.values }),
              }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async function get<T>(key: Key): Promise<T | null> {
    const { Item } = await documents.send(
      new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
    );
    return Item === undefined ? null : plain<T>(Item);
  }

  async function under<T>(partition: string, prefix?: string): Promise<T[]> {
    const found: T[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          ...(prefix === undefined
            ? { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partition } }
            : {
                KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
                ExpressionAttributeValues: { ':pk': partition, ':prefix': prefix },
              }),
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      for (const item of page.Items ?? []) found.push(plain<T>(item));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return found;
  }

  /**
   * The lines that a write adds stand in the case itself, in one atomic item; the next write copies them
   * to items of their own before it replaces them. Only-if-absent makes copying twice harmless.
   */
  async function putTail(c: Case): Promise<void> {
    await Promise.all(c.eventTail.map((event) => put(eventKey(c.id, event.seq), event, ABSENT)));
  }

  /** Cases under one key of an index, until there are enough: DynamoDB ends a page at 1 MB. */
  async function inIndex<T>(query: IndexQuery, limit: number): Promise<T[]> {
    const found: T[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName: tableName,
          ...query,
          Limit: limit - found.length,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      for (const item of page.Items ?? []) found.push(plain<T>(item));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && found.length < limit);
    return found;
  }

  async function countOfStore(store: string, band: OpenBand, most: number): Promise<number> {
    const [from, before] = boundsOf(band);
    const page = await documents.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: OPEN_CASES_INDEX,
        // BETWEEN takes both ends in; a case's key goes on after the instant and never equals a bound.
        KeyConditionExpression: 'openPk = :pk AND openSk BETWEEN :from AND :before',
        ExpressionAttributeValues: { ':pk': openPartition(store), ':from': from, ':before': before },
        Select: 'COUNT',
        Limit: most,
      }),
    );
    return page.Count ?? 0;
  }

  return {
    readCase: (id) => get<Case>(caseKey(id)),

    createCase: (c) => put(caseKey(c.id), { ...c, ...indexAttributes(c) }, ABSENT),

    async writeCase(next, before) {
      await putTail(before);
      return put(
        caseKey(next.id),
        { ...next, ...indexAttributes(next) },
        {
          expression: '#version = :version',
          names: { '#version': 'version' },
          values: { ':version': before.version },
        },
      );
    },

    async events(caseId) {
      const [lines, c] = await Promise.all([
        under<CaseEvent>(casePartition(caseId), 'EVENT#'),
        get<Case>(caseKey(caseId)),
      ]);
      const known = new Set(lines.map((line) => line.seq));
      return [...lines, ...(c?.eventTail ?? []).filter((line) => !known.has(line.seq))];
    },

    addMessage: (caseId, message) => put(messageKey(caseId, message.id), message, ABSENT),
    async messages(caseId) {
      const messages = await under<CaseMessage>(casePartition(caseId), 'MESSAGE#');
      return messages.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },

    addDraft: (caseId, draft) => put(draftKey(caseId, draft.revision), draft, ABSENT),
    readDraft: (caseId, revision) => get<StoredDraft>(draftKey(caseId, revision)),
    drafts: (caseId) => under<StoredDraft>(casePartition(caseId), 'DRAFT#'),
    addDecision: (caseId, decision) => put(decisionKey(caseId, decision.id), decision, ABSENT),
    readDecision: (caseId, id) => get<Decision>(decisionKey(caseId, id)),
    decisions: (caseId) => under<Decision>(casePartition(caseId), 'DECISION#'),

    async addVerdict(verdict) {
      await put(verdictKey(verdict), verdict, ABSENT);
    },
    verdicts: (store, month) => under<DeskVerdict>(verdictPartition(store, month), 'VERDICT#'),

    async claim(key, holder, at) {
      if (await put(lookUpKey(key), { holder, at }, ABSENT)) return { claimed: true };
      const taken = await get<{ holder: string; at: string }>(lookUpKey(key));
      if (taken === null) throw new Error(`The look-up ${key} vanished while it was claimed.`);
      return taken.holder === holder ? { claimed: true } : { claimed: false, ...taken };
    },
    handKey: (key, from, to, at) =>
      put(lookUpKey(key), { holder: to, at }, { expression: 'holder = :from', values: { ':from': from } }),
    lookUp: (key) => get(lookUpKey(key)),
    async readRelay(key) {
      return (await get<RelayRegister>(lookUpKey(key))) ?? { version: 0, entries: [] };
    },
    writeRelay: (key, version, entries) =>
      put(
        lookUpKey(key),
        { version: version + 1, entries },
        version === 0
          ? ABSENT
          : {
              expression: '#version = :version',
              names: { '#version': 'version' },
              values: { ':version': version },
            },
      ),

    readSend: (caseId, revision) => get<SendRecord>(sendKey(caseId, revision)),
    intendSend: (caseId, record) =>
      put(sendKey(caseId, record.revision), record, {
        expression: 'attribute_not_exists(pk) OR (#status = :released AND #attempt = :attempt)',
        names: { '#status': 'status', '#attempt': 'attempt' },
        values: { ':released': 'released', ':attempt': record.attempt - 1 },
      }),
    concludeSend: (caseId, record) =>
      put(sendKey(caseId, record.revision), record, {
        expression: '#status IN (:intended, :unresolved) AND #attempt = :attempt',
        names: { '#status': 'status', '#attempt': 'attempt' },
        values: { ':intended': 'intended', ':unresolved': 'unresolved', ':attempt': record.attempt },
      }),

    async wasTold(caseId, key) {
      return (await get(toldKey(caseId, key))) !== null;
    },
    async markTold(caseId, key, at) {
      await put(toldKey(caseId, key), { at });
    },

    async addLink(link) {
      await put(linkKey(link.id), link);
    },
    readLink: (id) => get<DraftLink>(linkKey(id)),

    async setAside(item) {
      await put(asideKey(item.id), item);
      if (item.store !== null && item.orderId !== null) {
        await put({ pk: orderAsidePartition(item.store, item.orderId), sk: item.id }, item);
      }
    },
    readAside: (id) => get<SetAside>(asideKey(id)),
    asides: () => under<SetAside>('ASIDE'),
    asidesOfOrder: (store, orderId) => under<SetAside>(orderAsidePartition(store, orderId)),

    readOrder: (store, orderId) => get<KnownOrder>(orderFactsKey(store, orderId)),
    putOrder: (store, order, version) =>
      put(
        orderFactsKey(store, order.orderId),
        { ...order, version: version + 1 },
        version === 0
          ? ABSENT
          : {
              expression: '#version = :version AND #updated <= :updated',
              names: { '#version': 'version', '#updated': 'lastUpdatedAt' },
              values: { ':version': version, ':updated': order.lastUpdatedAt },
            },
      ),

    async openCases(stores, limit) {
      const found = await Promise.all(stores.map((store) => inIndex<Case>(openCasesOf(store), limit)));
      return found
        .flat()
        .sort((a, b) => (openOrder(a) < openOrder(b) ? -1 : 1))
        .slice(0, limit);
    },
    openPage: (stores, wish) => readOpenPage(documents, tableName, stores, wish),
    async countOpen(stores, band, most) {
      const counts = await Promise.all(stores.map((store) => countOfStore(store, band, most)));
      return Math.min(
        most,
        counts.reduce((sum, count) => sum + count, 0),
      );
    },
    casesOfProduct: (asin, limit) =>
      inIndex(
        {
          IndexName: PRODUCT_INDEX,
          KeyConditionExpression: 'productPk = :pk',
          ExpressionAttributeValues: { ':pk': productPartition(asin) },
          ScanIndexForward: false,
          ...LISTED,
        },
        limit,
      ),

    async addUntold(news) {
      const index = { openPk: UNTOLD_PARTITION, openSk: untoldOrder(news) };
      await put(untoldKey(news.id), { ...news, ...index }, ABSENT);
    },
    untold: (limit) =>
      inIndex<Untold>(
        {
          IndexName: OPEN_CASES_INDEX,
          KeyConditionExpression: 'openPk = :pk',
          ExpressionAttributeValues: { ':pk': UNTOLD_PARTITION },
        },
        limit,
      ),
    async markUntoldTold(news, at) {
      // Without the index's keys the item leaves it.
      await put(untoldKey(news.id), { ...news, toldAt: at });
    },
  };
}
