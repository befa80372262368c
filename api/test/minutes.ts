/** An information matter: prepared by a committee, filed by the board, with a promise in the text. */
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

Yrkanden
Karin Almlund (S) yrkar bifall till förslaget.

Socialnämndens beslut
Socialnämnden lägger informationen till handlingarna.
`;

/** Minutes of a meeting with the unions, where much is promised and nothing is decided. */
export const UNION_MINUTES = `
Samverkansgrupp Socialförvaltningen
2021-03-08

Närvarande: Socialchefen och de fackliga företrädarna

Arbetsbelastningen är hög på mottagningen och åtgärder planeras.

Den 17 mars hålls en digital informationsträff för alla chefer.
`;

/** A paper with an extra matter that was laid on the table, as matters are that came late to the agenda. */
export const LAID_MINUTES = `
Socialnämnden
Sammanträdesprotokoll 2021-03-25

§ 31 Extra ärende
Dnr SN 2021/77

Ett extra ärende läggs på bordet vid sammanträdet.

Beslut
Socialnämnden noterar informationen.
`;

/** A motion that the executive board proposes to be answered, by a council that has not met. */
export const MOTION_MINUTES = `
Kommunstyrelsen
Sammanträdesprotokoll 2017-05-05

§ 94 Dnr KS 2014/101

Svar på motion om en enhet för uppföljning

Sammanfattning av ärendet
Motionen inkom 2014-01-27. Förvaltningen kommer senast i december 2017 återkomma med förslag till åtgärder.

Kommunstyrelsens förslag till kommunfullmäktige
Motionen anses besvarad.
`;
