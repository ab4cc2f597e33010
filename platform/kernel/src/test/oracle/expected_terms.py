#!/usr/bin/env python3
"""Counts terms day by day, apart from the Java code, from calendar.csv and terms-2014.csv alone.

Writes expected-terms.csv beside the tests' resources: python3 expected_terms.py > FILE
"""
import calendar
import csv
import datetime as dt
import pathlib
import sys

HOME = pathlib.Path(__file__).parents[2] / 'main/resources/mx/ine/transparencia/kernel'
ONE = dt.timedelta(days=1)
STARTS = ['2025-01-02', '2025-04-14', '2025-08-25', '2025-08-31', '2025-12-19', '2026-02-27']

closed = set()
for row in csv.DictReader(open(HOME / 'calendar.csv', encoding='utf-8')):
    day = dt.date.fromisoformat(row['date'])
    while day <= dt.date.fromisoformat(row['to']):
        closed.add(day)
        day += ONE


def monday(year, month, n):
    return [w[0] for w in calendar.monthcalendar(year, month) if w[0]][n - 1]


for year in range(2027, 2032):
    for month, day in [(1, 1), (2, monday(year, 2, 1)), (3, monday(year, 3, 3)), (5, 1), (9, 16),
                       (11, monday(year, 11, 3)), (12, 25)]:
        closed.add(dt.date(year, month, day))
closed.add(dt.date(2030, 10, 1))


def counts(day):
    return day.weekday() < 5 and day not in closed


def due(start, length, unit):
    if unit == 'business':
        day = start
        while length:
            day += ONE
            length -= counts(day)
        return day
    months = length * (12 if unit == 'year' else 1) + start.month - 1
    year, month = start.year + months // 12, months % 12 + 1
    day = dt.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
    while not counts(day):
        day += ONE
    return day


out = csv.writer(sys.stdout, lineterminator='\n')
out.writerow(['rule', 'start', 'due'])
for rule in csv.DictReader(open(HOME / 'terms-2014.csv', encoding='utf-8')):
    for start in STARTS:
        day = dt.date.fromisoformat(start)
        out.writerow([rule['id'], start, due(day, int(rule['length']), rule['unit'])])
