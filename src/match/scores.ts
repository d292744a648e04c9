/**
 * From this score on a thing is called so: by its name, a short form of it, a former name or whose it is.
 */
export const CALLED_SO = 0.9

/**
 * From this score on a thing may well be meant: one letter of its name is another, it sounds the same, or the text has its
 * first letter, its last and half of those between. What only has letters in common stays below, and so does a body of
 * another place or number and somebody of another employer.
 */
export const LIKELY = 0.7
