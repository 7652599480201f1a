/*
 * word.h: what a written word can be: attached particles, stem, pronoun.
 *
 * A word is cut in every way that the lexicon allows:
 *
 *     wa|fa   bi|li|ka|sa   al   STEM   pronoun
 *
 * and each cut whose stem is a form of the lexicon is a reading. Readings are
 * ranked by what the word alone tells (fewer cuts, spelling that matches
 * exactly); context decides later (event/tag.h).
 */
#ifndef SJ_TEXT_WORD_H
#define SJ_TEXT_WORD_H

#include "lex/lex.h"
#include "text/text.h"

typedef struct sj_read {
    uint32_t lexeme;  /* 0: not in the lexicon, guessed from its shape */
    uint32_t form;    /* of the stem, with its article if it has one; 0 none */
    uint32_t grammar; /* SJ_G_... */
    uint16_t clitics; /* SJ_C_... */
    uint8_t pos;      /* sj_pos, also of a guess */
    uint8_t head;     /* bytes of the mended text before the stem (and article) */
    uint8_t tail;     /* bytes of the pronoun behind it */
    int8_t rank;      /* higher is likelier */
} sj_read;

/* Most readings kept of a word. */
#define SJ_READS_MAX 12

/* A cut that begins a name or phrase: the form to start its path from. */
typedef struct sj_start {
    uint32_t form;
    uint16_t clitics;
    uint8_t head;
} sj_start;

/*
 * Fills `out` with the readings of a word, best first, and returns how many;
 * there is always one. *form gets the form of the whole word, or 0.
 */
size_t sj_word_read(sj_str word, sj_read out[SJ_READS_MAX], uint32_t *form);

/* Cuts of the word that names or phrases begin with; at most 8. */
size_t sj_word_starts(sj_str word, sj_start out[8]);

#endif
