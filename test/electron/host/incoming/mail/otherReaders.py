"""Reads each calendar in a process of its own: python-icalendar keeps zones across files."""
import json, os, sys
from datetime import datetime, timezone
import icalendar

def start(text):
    event = icalendar.Calendar.from_ical(text).walk('VEVENT')[0]
    value = event['DTSTART'].dt
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None
    return value.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M')

answers = []
for text in json.load(sys.stdin):
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            answer = start(text)
        except Exception:
            answer = None
        os.write(into, json.dumps(answer).encode())
        os._exit(0)
    os.close(into)
    os.waitpid(child, 0)
    answers.append(json.loads(os.read(out, 1000)))
    os.close(out)
print(json.dumps(answers))
