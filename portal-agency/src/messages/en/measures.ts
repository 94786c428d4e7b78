import type { MessagesLike } from '@qadagalau/portal-kit';
import type { measures as pattern } from '../kk/measures';

export const measures: MessagesLike<typeof pattern> = {
  extension: {
    title: 'Requests for more time',
    time: 'time needed',
    money: 'money needed',
    needsTime: 'More time is needed',
    needsMoney: 'More money is needed',
    measures: 'Measures to come',
    reasons: 'Objective reasons of the extension',
    point: 'Point',
    before: 'Date before',
    asked: 'Asked for',
    decided: 'Decided',
    report: 'Report',
    decision: 'Decision No. {number}, {instant}:',
    decisionReason: 'Reasons of the decision',
    askedFor: 'Point {number}: date asked for',
    newDate: 'Point {number}: new date to remedy by',
  },
};
