/** Words of the frame around the pages. The words of the domain are in shared. */

export const NO_CONTACT = 'Det går inte att nå servern. Kontrollera nätverket och försök igen.';
