/** Every reason to say no. A new code does not compile until it has its Swedish words below and its HTTP status in the API. */
export type RefusalCode =
  | 'invalid-input'
  | 'not-signed-in'
  | 'wrong-credentials'
  | 'link-used-or-expired'
  | 'too-many-attempts'
  | 'forbidden'
  | 'cross-site'
  | 'not-found'
  | 'version-missing'
  | 'changed-by-other'
  | 'already-exists'
  | 'reason-missing'
  | 'deadline-not-understood'
  | 'actor-in-use'
  | 'section-in-use'
  | 'last-administrator'
  | 'weak-password'
  | 'file-missing'
  | 'file-too-large'
  | 'file-kind-unknown'
  | 'file-old-word'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-bomb'
  | 'file-scanned'
  | 'file-empty'
  | 'file-too-slow'
  | 'case-data'
  | 'care-plan'
  | 'import-not-ready'
  | 'import-nothing-chosen'
  | 'import-finished'
  | 'import-changed-since'
  | 'preparing-circle'
  | 'not-a-body'
  | 'not-a-role'
  | 'superior-circle'
  | 'meeting-in-use'
  | 'paragraph-taken'
  | 'matter-in-use'
  | 'decision-in-use'
  | 'drop-needs-decider'
  | 'not-a-decider'
  | 'not-conditional'
  | 'not-reported-to'
  | 'decision-not-made'
  | 'decision-says-no'
  | 'no-papers-for-board'
  | 'report-frozen'
  | 'report-not-frozen'
  | 'report-file-failed'
  | 'round-closed'
  | 'not-in-round'
  | 'assessment-needs-comment'
  | 'link-expired'
  | 'answer-link-expired'
  | 'mail-is-off'
  | 'delivery-under-way'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected';

/** What to tell a person, in Swedish: what is wrong and what to do. */
export const REFUSAL_TEXT: Record<RefusalCode, string> = {
  'invalid-input': 'Något i det du skickade går inte att läsa. Rätta det som är markerat och försök igen.',
  'not-signed-in': 'Du behöver logga in.',
  'wrong-credentials': 'E-postadressen eller lösenordet stämmer inte. Försök igen.',
  'link-used-or-expired': 'Länken är använd eller för gammal. Be administratören om en ny.',
  'too-many-attempts': 'För många försök. Vänta en stund och försök sedan igen.',
  forbidden: 'Du har inte behörighet till det här. Prata med administratören om du behöver den.',
  'cross-site': 'Anropet kom från en annan webbplats och stoppades. Öppna Genomför direkt och försök igen.',
  'not-found': 'Det du söker finns inte, eller har tagits bort.',
  'version-missing': 'Anropet saknar uppgift om vilken version det gäller. Läs in sidan på nytt.',
  'changed-by-other': 'Någon annan hann ändra samma sak. Jämför och välj vad som ska gälla.',
  'already-exists': 'Det finns redan. Välj ett annat namn eller öppna det som finns.',
  'reason-missing': 'Skriv ett skäl. Det sparas i historiken.',
  'deadline-not-understood': 'Datumet går inte att tolka. Skriv till exempel 2018-04-30, april 2018 eller löpande.',
  'actor-in-use': 'Rollen eller organet används i en plan och kan inte tas bort.',
  'section-in-use': 'Avsnittet har åtgärder. Flytta dem till ett annat avsnitt först.',
  'last-administrator': 'Det måste finnas minst en administratör. Utse en annan först.',
  'weak-password': 'Lösenordet är för kort. Använd minst 12 tecken, gärna en mening.',
  'file-missing': 'Ingen fil kom fram. Välj en fil eller klistra in tabellen.',
  'file-too-large': 'Filen är större än 20 MB. Ta bort bilder eller dela upp dokumentet.',
  'file-kind-unknown':
    'Filen är av ett slag som inte går att läsa. Använd Word (.docx), Excel (.xlsx), CSV, PDF med text, HTML eller ren text.',
  'file-old-word': 'Filen är i det gamla Word- eller Excelformatet. Öppna den och spara som .docx eller .xlsx.',
  'file-encrypted': 'Filen är skyddad med lösenord. Spara en kopia utan lösenord och försök igen.',
  'file-damaged':
    'Filen är skadad och går inte att öppna. Öppna den i sitt program, spara en ny kopia och försök igen.',
  'file-bomb': 'Filen packas upp till orimligt mycket data och lästes därför inte.',
  'file-scanned':
    'PDF-filen innehåller bara bilder, ingen text. Använd originalet i Word eller Excel, eller klistra in tabellen.',
  'file-empty': 'Filen är tom. Välj en annan fil.',
  'file-too-slow': 'Filen tog för lång tid att läsa och avbröts. Klistra in tabellen i stället.',
  'case-data':
    'Texten innehåller personnummer eller annat som hör till enskilda ärenden. Ta bort det och försök igen; inget har sparats.',
  'care-plan':
    'Det här ser ut som en enskild persons genomförandeplan inom vården. Den får inte läsas in; inget har sparats.',
  'import-not-ready': 'Inläsningen är inte färdig än. Vänta tills den är klar.',
  'import-nothing-chosen': 'Ingen rad är vald. Kryssa i minst en åtgärd.',
  'import-finished': 'Inläsningen är redan sparad eller ångrad.',
  'import-changed-since': 'Planen har ändrats sedan inläsningen. Därför går den inte att ångra i sin helhet.',
  'preparing-circle': 'Organen skulle bereda åt varandra i en cirkel. Välj ett annat beredande organ.',
  'not-a-body':
    'Det du har valt är inte ett organ som sammanträder. Välj ett organ, eller gör om det till ett i Inställningar.',
  'not-a-role': 'Den du har valt är inte en roll. Bara en roll kan vara överordnad.',
  'superior-circle': 'Rollerna skulle vara överordnade varandra i en cirkel. Välj en annan överordnad roll.',
  'meeting-in-use':
    'Sammanträdet har ärenden eller beslut och kan inte tas bort. Ställ in det i stället, eller flytta ärendena först.',
  'paragraph-taken': 'Paragrafen finns redan i organets protokoll det året. Kontrollera numret.',
  'matter-in-use': 'Ärendet har beslut eller åtgärder och kan inte tas bort. Avsluta det i stället.',
  'decision-in-use':
    'Beslutet har gett uppdrag eller godkänt åtgärder och kan inte tas bort. Ta bort kopplingen först.',
  'drop-needs-decider': 'Åtgärden har en beslutande. Ange vem som har beslutat att den utgår, och när.',
  'not-a-decider': 'Den du har angett är inte beslutande för åtgärden. Välj en av åtgärdens beslutande.',
  'not-conditional':
    'Åtgärden ska göras, inte bara vid behov. Låt den utgå i stället, eller ändra den till att göras vid behov.',
  'not-reported-to': 'Åtgärden redovisas inte för det organet. Lägg till organet först.',
  'decision-not-made': 'Beslutet är inte fattat än. Fyll i utfall och datum först.',
  'decision-says-no': 'Beslutet är inget ja till åtgärden. Välj ett beslut med bifall.',
  'no-papers-for-board': 'Det går bara att göra för ett av organets egna sammanträden. Välj ett som inte är inställt.',
  'report-frozen': 'Rapporten är fastställd och kan inte ändras. Gör en ny rapport för samma sammanträde.',
  'report-not-frozen': 'Rapporten är ett utkast. Fastställ den först, sedan kan du hämta den som fil.',
  'report-file-failed':
    'Filen gick inte att göra. Det är loggat. Försök igen, eller hämta rapporten i ett annat format.',
  'round-closed':
    'Uppföljningen är stängd och ändras inte mer. Rapportera på åtgärden i stället, så kommer det med i nästa uppföljning.',
  'not-in-round': 'Åtgärden ingår inte i uppföljningen. Rapportera på åtgärden i stället.',
  'assessment-needs-comment': 'Din bedömning är bättre än det beräknade läget. Skriv en kommentar som säger varför.',
  'link-expired': 'Länken gäller inte längre. Be den som skickade den om en ny.',
  'answer-link-expired':
    'Länken gäller inte längre. Logga in och svara under Mina åtgärder, eller använd länken i nästa mejl.',
  'mail-is-off':
    'E-post är inte inställd. Den som driver Genomför ställer in GENOMFOR_SMTP_URL och GENOMFOR_MAIL_FROM.',
  'delivery-under-way': 'Utskicket är redan på väg, eller hade inget att skicka. Det kan inte skickas igen nu.',
  'rate-limited': 'För många anrop på kort tid. Vänta en stund och försök sedan igen.',
  unavailable: 'Tjänsten startar eller stängs av. Försök igen om en stund.',
  unexpected: 'Något gick fel hos oss. Det är loggat. Försök igen, och kontakta administratören om det händer igen.',
};

/** A field that was not accepted, and why, in Swedish. */
export interface FieldError {
  field: string;
  message: string;
}

/** The body of every refusal the API gives. */
export interface RefusalBody {
  code: RefusalCode;
  message: string;
  fields?: FieldError[];
  /** For 'changed-by-other': what stands there now. For 'case-data': where it was found. */
  details?: unknown;
}
