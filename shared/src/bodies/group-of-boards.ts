/** Whether a group by this name stands for the municipality's boards ("Nämnderna", "Berörda nämnder") when nobody has listed its members. */
export function standsForBoards(groupName: string): boolean {
  return /nämnd(?:er|erna|ernas|ers)?\b/iu.test(groupName.normalize('NFC'));
}
