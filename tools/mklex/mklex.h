/*
 * mklex.h: compiles data/ into the const tables of src/lex/lex.h.
 *
 * Stages: read the rows (rows.c), generate every written form (orth.c, verb.c,
 * noun.c), lay names and phrases along paths (paths.c), read frames (frames.c),
 * write C (emit.c). The program lives for a second and owns one arena; nothing
 * is freed. Faults are reported by file and line, all of them, and then it
 * fails; the same rows always give the same bytes.
 */
#ifndef MKLEX_H
#define MKLEX_H

#include "base/fold.h"
#include "lex/lex.h"

/* A row of a table: its cells, and where it stands. */
typedef struct mk_row {
    const char *file; /* e.g. "lexicon/verbs.tsv" */
    unsigned line;
    size_t n;
    sj_str cell[16]; /* "-" reads as empty */
} mk_row;

typedef struct mk_rows {
    mk_row *v;
    size_t n, room;
} mk_rows;

/* A lexeme being built: what sj_lexeme holds, with text instead of offsets. */
typedef struct mk_lexeme {
    sj_str lemma, gloss;
    uint64_t traits, groups;
    uint32_t base;
    int32_t value;
    uint32_t next; /* in its chain by lemma */
    uint16_t country, head;
    uint8_t pos, cls;
    mk_row at;
} mk_lexeme;

typedef struct mk_reading {
    uint32_t form, lexeme, grammar;
    uint8_t sign;
} mk_reading;

typedef struct mk_form {
    uint8_t key[SJ_WORD_MAX];
    uint8_t len;
    uint8_t edges;
    uint32_t hash, next, index;
} mk_form;

typedef struct mk_edge {
    uint32_t from, label, to;
    uint32_t next; /* in its chain by hash */
} mk_edge;

typedef struct mk_entry {
    uint32_t next; /* what else ends at the same node */
    sj_entry e;
} mk_entry;

/* A text in the pool, and the next with the same hash. */
typedef struct mk_chained {
    uint32_t text, next;
} mk_chained;

/* All that is being built. Vectors begin with an empty item 0. */
typedef struct mk_build {
    sj_arena a;
    const char *dir;
    unsigned faults;
    SJ_VEC(mk_lexeme) lexemes;
    SJ_VEC(mk_form) forms;
    SJ_VEC(mk_reading) readings;
    SJ_VEC(mk_edge) edges;
    SJ_VEC(mk_entry) entries;
    SJ_VEC(sj_actor) actors;
    SJ_VEC(sj_place) places;
    SJ_VEC(sj_office) offices;
    SJ_VEC(sj_head) nouns; /* lexicon/heads.tsv */
    SJ_VEC(sj_lex_sounded) sounds;
    SJ_VEC(sj_frame) frames;
    SJ_VEC(sj_part) parts;
    SJ_VEC(sj_role) roles;
    SJ_VEC(uint32_t) nodes; /* first entry of each; 1 is the root */
    SJ_VEC(sj_str) groups;
    SJ_VEC(char) text;
    SJ_VEC(mk_chained) texts;
    sj_typecode codes[SJ_TYPE_END];
    sj_typecode act_codes[2][SJ_ACT_END]; /* of ceasefire, of meet */
    bool has_type[SJ_TYPE_END];
    sj_str type_roles[SJ_TYPE_END]; /* roles that frames of a type have */
    uint32_t heads[1 << 16]; /* chains by hash: forms, texts, edges */
    uint32_t text_heads[1 << 16];
    uint32_t lemma_heads[1 << 16];
    uint32_t edge_heads[1 << 18];
    uint32_t *lemma_text, *gloss_text; /* of each lexeme, once emitted */
    uint32_t preps[3];                 /* the attached prepositions */
    uint64_t version;                  /* hash of all rows */
} mk_build;

/* ---- rows.c ------------------------------------------------------------- */

/* Rows of DIR/NAME; a table that is not there has none. `cells` is how many a
 * row must have (cells left out at the end are empty). */
mk_rows rows_of(mk_build *b, const char *name, size_t cells);

/* Names of the tables in DIR/SUB, sorted; NULL at the end. */
const char **tables_in(mk_build *b, const char *sub);

/* Says what is wrong with a row, and counts it. */
__attribute__((format(printf, 3, 4))) void fault(mk_build *b, const mk_row *r,
                                                 const char *fmt, ...);

/* Next piece of a list, cut off from *list; false at its end. */
bool next_piece(sj_str *list, char mark, sj_str *piece);

/* Room for one more item, or the program ends. */
#define ADD(b, vec)                                         \
    ((void)(SJ_VEC_ROOM(&(b)->a, (vec)) || (give_up(), 0)), \
     &(vec)->v[(vec)->n++])

_Noreturn void give_up(void);

/* Offset of a text in the pool, each text once. */
uint32_t text_of(mk_build *b, sj_str s);

/* Index of a word among names, from 1 as in the enumerators; 0 none. */
int32_t number_of(sj_str s, bool *good);
int32_t days_of(mk_build *b, const mk_row *r, sj_str date, int32_t otherwise);

/* ---- orth.c ------------------------------------------------------------- */

/* A word in letters; vowel marks are written as ASCII a i u o ~ and A stands
 * for a long alef, so that seats of hamza can be worked out. */
typedef struct mk_word {
    uint32_t cp[64];
    size_t n;
} mk_word;

mk_word word_of(sj_str utf8);                 /* shadda kept, other marks dropped */
void word_put(mk_word *w, uint32_t cp);
void word_add(mk_word *w, const char *ascii); /* see spell() for the letters */

/* Fills a pattern with radicals: digits are radicals, the rest as in spell. */
mk_word pattern(const char *p, const mk_word *root);

/* Letters only, hamzas seated: what is printed. */
mk_word spell(const mk_word *w);

/* Adds the form `w` (already spelled) of a lexeme. */
void add_form(mk_build *b, const mk_word *w, uint32_t lexeme, uint32_t grammar);

/* Index of a form by its folded bytes, made if need be; 0 if it is no word. */
uint32_t form_of(mk_build *b, sj_str utf8);
uint32_t form_of_word(mk_build *b, const mk_word *w);

/* ---- verb.c, noun.c ----------------------------------------------------- */

void read_verbs(mk_build *b);
void read_nouns(mk_build *b);
void read_particles(mk_build *b);

/* All forms of a noun with its plurals ("ون", "ات" or broken, comma list). */
void decline_noun(mk_build *b, const mk_row *r, uint32_t lexeme, sj_str noun,
                  sj_str plurals, uint32_t gender);

/* All forms of an adjective or participle. */
void decline_adjective(mk_build *b, const mk_row *r, uint32_t lexeme, sj_str adj,
                       sj_str plurals, sj_str feminine);

/* A new lexeme; item 0 is none. */
uint32_t add_lexeme(mk_build *b, const mk_row *r, sj_str lemma, sj_pos pos);
uint64_t traits_of(mk_build *b, const mk_row *r, sj_str list);
uint8_t class_of(mk_build *b, const mk_row *r, sj_str name);

/* Lexeme of a lemma: with /pos letters behind it, that kind; 0 and a fault if
 * there is none or more than one. `poses` gets the parts of speech asked. */
uint32_t lexeme_of(mk_build *b, const mk_row *r, sj_str lemma, uint32_t *poses);

/* Parts of speech that letters stand for: v (t past, r present) m a p n j. */
uint32_t poses_of(mk_build *b, const mk_row *r, sj_str letters);

/* Two rows of one word, say a noun and an adjective. */
bool same_lemma(const mk_build *b, uint32_t i, uint32_t k);

/* The preposition with this lemma; 0 none. */
uint32_t preposition_of(mk_build *b, sj_str lemma);

/* A lexeme of a closed row: its cells 1 to 5 are part of speech, class, value,
 * traits, gloss. 0 and a fault if they are not. */
uint32_t closed_lexeme(mk_build *b, const mk_row *r, sj_str lemma);

/* ---- names.c ------------------------------------------------------------ */

void read_phrases(mk_build *b);
void read_actors(mk_build *b);
void read_places(mk_build *b);
uint8_t kind_of(mk_build *b, const mk_row *r, sj_str s);

/* ---- heads.c ------------------------------------------------------------ */

void read_heads(mk_build *b);

/* A full name of a person, to be found by its sound. */
void sound_name(mk_build *b, sj_str name, uint32_t actor);

/* Keys of offices and persons, sorted; after all names have been read. */
void index_names(mk_build *b);

/* ---- frames.c ----------------------------------------------------------- */

void read_types(mk_build *b);
void read_groups(mk_build *b);
void read_frames(mk_build *b);

/* ---- emit.c ------------------------------------------------------------- */

/* Writes the tables to a file; false if it could not. */
bool emit(mk_build *b, const char *path);

#endif
