/*
 * fold.h: one byte for one letter, so that spellings that people mix agree.
 *
 * Folded text is what the lexicon is looked up by. Seats of hamza, final ya and
 * alef maqsura, ta marbuta and ha, Persian letters and all digits fall
 * together; vowel marks and tatweel vanish. A folded letter of Arabic is the
 * low byte of its code point plus 0x60, so no letter is 0 and all are >= 0x80.
 * Source of the classes: Unicode 15, Arabic block; spelling habits of news.
 */
#ifndef SJ_BASE_FOLD_H
#define SJ_BASE_FOLD_H

#include "base/base.h"

/* Folded letters that code must know by name. */
enum {
    SJ_F_HAMZA = 0x81, /* also on waw and ya */
    SJ_F_ALEF = 0x87,  /* all of its kinds */
    SJ_F_BA = 0x88,
    SJ_F_TA = 0x8A,
    SJ_F_SIN = 0x93,
    SJ_F_FA = 0xA1,
    SJ_F_KAF = 0xA3,
    SJ_F_LAM = 0xA4,
    SJ_F_MIM = 0xA5,
    SJ_F_NUN = 0xA6,
    SJ_F_HA = 0xA7, /* also ta marbuta */
    SJ_F_WAW = 0xA8,
    SJ_F_YA = 0xAA,    /* also alef maqsura */
    SJ_F_OTHER = 0xFE, /* a letter of another script */
    SJ_F_DROP = 0x01,  /* a mark that vanishes */
    SJ_F_NONE = 0x00   /* no part of a word */
};

/* Longest folded word that is looked up; longer ones are no words. */
#define SJ_WORD_MAX 48

/* The folded byte of a code point, SJ_F_DROP or SJ_F_NONE. */
uint8_t sj_fold_cp(uint32_t cp);

/*
 * Folds UTF-8 `s` into `out` (`room` bytes) and returns the length. Stops at
 * the first byte that is no part of a word, or when out is full.
 */
size_t sj_fold_word(sj_str s, uint8_t *out, size_t room);

/*
 * How a word begins and ends as written, of what folding loses: so that a
 * spelling that matches exactly can be preferred. Low 4 bits the first letter
 * (1 bare alef, 2 hamza above, 3 below, 4 madda), high 4 the last (1 ya,
 * 2 alef maqsura, 3 ha, 4 ta marbuta); 0 where neither is in doubt.
 */
uint8_t sj_fold_sign(sj_str word);

#endif
