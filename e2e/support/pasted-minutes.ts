/** Minutes of a board: an information matter that a committee prepared and the board filed, with two promises in its text. */
export const FILED_MINUTES = `
Socialnämnden
Sammanträdesprotokoll 2012-11-22

§ 188 Dnr 2012/503-70

Information om uppdraget Bättre hemtjänst

Ärendets gång
Socialnämndens arbetsutskott 2012-11-13 § 80

Ärendebeskrivning
Förvaltningen kommer att redovisa en plan för personalens arbetstider i mars 2013.

Arbetsgivaren kommer att följa upp effekterna av schemat.

Socialnämndens beslut
Socialnämnden lägger informationen till handlingarna.
`;
