# The moments of a calendar as python-icalendar reads them, in UTC: one line of JSON.
import json, sys
from datetime import datetime, timezone
from icalendar import Calendar

def utc(value):
    return value.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M') if isinstance(value, datetime) else value.isoformat()

calendar = Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([
    [str(event['UID']), utc(event['DTSTART'].dt), utc(event['DTEND'].dt), str(event['SUMMARY'])]
    for event in calendar.walk('VEVENT')
]))
