/** Cards of people, in the versions and encodings that programs write. */
export const CARDS = {
  four: `BEGIN:VCARD
VERSION:4.0
FN:Nadia Benali
N:Benali;Nadia;;;
ORG:Brumelle;Ressources humaines
TITLE:Chargée de recrutement
EMAIL;TYPE=work:Nadia.Benali@brumelle.example
TEL;TYPE=work;VALUE=uri:tel:+33-1-99-00-12-34
ADR;TYPE=work:;;12 rue des Lilas;Paris;;75011;France
URL:https://www.linkedin.com/in/nadia-benali
PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ
END:VCARD
`,
  three: `BEGIN:VCARD
VERSION:3.0
N:Martin;Paul;;M.;
FN:M. Paul Martin
item1.EMAIL;type=INTERNET;type=pref:paul.martin@brumelle.example
item1.X-ABLabel:Bureau
TEL;type=CELL;type=VOICE:06 99 00 33 44
TITLE:Directeur technique
ORG:Brumelle;
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
 AAAQABAAD
END:VCARD
`,
  quoted: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A9ger;H=C3=A9l=C3=A8ne;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=A9l=C3=A8ne L=C3=A9ger
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Responsable des ressources=
 humaines
TEL;WORK;VOICE:01 99 00 55 66
EMAIL;PREF;INTERNET:helene.leger@brumelle.example
END:VCARD
`,
  western: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:D=92Arc;Jo=EBlle
FN;CHARSET=WINDOWS-1252;QUOTED-PRINTABLE:Jo=EBlle D=92Arc
TEL;CELL:+41 79 990 01 23
END:VCARD
`,
  nameless: `BEGIN:VCARD
VERSION:3.0
TEL:01 99 00 77 88
END:VCARD
`,
} as const
