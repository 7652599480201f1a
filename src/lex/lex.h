/*
 * lex.h: look-up in the const tables that tools/mklex builds from data/.
 *
 * Everything here is read-only and without relocations: tables refer to each
 * other by index, to text by offset, so that starting costs nothing and
 * threads share them. Index 0 of every table stands for "none".
 */
#ifndef SJ_LEX_LEX_H
#define SJ_LEX_LEX_H

#include "base/fold.h"
#include "lex/kinds.h"

/* A word of the lexicon: what its forms have in common. */
typedef struct sj_lexeme {
    uint64_t groups; /* data/frames/groups.tsv: bit of each group it is in */
    uint64_t traits; /* SJ_T(...) */
    uint32_t lemma;  /* text as in the row */
    uint32_t base;   /* the verb a masdar or participle belongs to; or itself */
    uint32_t gloss;  /* text, English */
    uint32_t frames; /* first of its frames in sj_lex_frame_index */
    int32_t value;   /* of its class */
    uint16_t n_frames;
    uint16_t country; /* of a nisba: entity index; 0 none */
    uint8_t pos, cls;
} sj_lexeme;

/* One way to read a written form. */
typedef struct sj_formread {
    uint32_t lexeme;
    uint32_t grammar; /* SJ_G_... */
    uint8_t sign;     /* sj_fold_sign of the form as it should be written */
} sj_formread;

/* A folded written form. */
typedef struct sj_form {
    uint32_t hash;
    uint32_t key;   /* offset of its bytes */
    uint32_t reads; /* first of its readings */
    uint32_t edges; /* nonzero: names or phrases begin with it */
    uint16_t n_reads;
    uint8_t len;
} sj_form;

/* A path through the words of names and phrases. */
typedef struct sj_node {
    uint32_t entries; /* first of what ends here, in sj_lex_entry */
    uint32_t n_entries;
} sj_node;

/* What an edge of that path asks of a word. */
enum {
    SJ_EDGE_EXACT, /* the word as written */
    SJ_EDGE_LOOSE, /* ... whatever is attached to it */
    SJ_EDGE_LEMMA, /* any form of a lexeme */
    SJ_EDGE_GAP    /* label 0: some adjectives may stand here */
};

typedef struct sj_edge {
    uint32_t from, label, to; /* label: form or lexeme index, times 4, + kind */
} sj_edge;

/* What a path ends in. */
enum { SJ_ENTRY_PHRASE, SJ_ENTRY_ACTOR, SJ_ENTRY_PLACE };

typedef struct sj_entry {
    uint32_t index; /* lexeme, actor or place */
    uint8_t kind;
    uint8_t flags; /* SJ_ENTRY_... below */
} sj_entry;

enum {
    SJ_ENTRY_WORDY = 1, /* also a common word: needs a sign that it is a name */
    SJ_ENTRY_LOADED = 2, /* a name that only some use */
    SJ_ENTRY_SHORT = 4   /* short for a person: needs the full name nearby */
};

typedef struct sj_actor {
    uint32_t id, name, code, label; /* texts; label is the English one */
    uint32_t parent;  /* actor */
    uint32_t country; /* actor: the state it belongs to */
    int32_t from, to; /* days since 1970-01-01; -INT32_MAX, INT32_MAX: open */
    uint8_t kind;     /* sj_kind */
} sj_actor;

/* A coordinate that is not known. */
#define SJ_NOWHERE (-INT32_MAX)

typedef struct sj_place {
    uint32_t id, name, label;
    uint32_t parent;  /* place */
    uint32_t country; /* place */
    int32_t lat, lon; /* micro-degrees, or SJ_NOWHERE */
    uint32_t people;  /* inhabitants, for weighing; 0 unknown */
    uint8_t kind;     /* sj_kind */
    uint8_t prec;     /* of the coordinates, UCDP where_prec */
} sj_place;

/* An office held by a person for a time. */
typedef struct sj_office {
    uint32_t person; /* actor */
    uint32_t title;  /* text, Arabic, e.g. foreign minister */
    uint32_t code;   /* text, CAMEO */
    uint32_t of;     /* actor: the state or body */
    int32_t from, to;
} sj_office;

/* ---- Frames (docs/frames.md) -------------------------------------------- */

/* What a role is looked for in: a function, or behind a preposition. */
enum {
    SJ_FN_NONE,
    SJ_FN_SUBJ,  /* who does it; of a masdar too */
    SJ_FN_OBJ,   /* whom it is done to; of a masdar too */
    SJ_FN_SUBJ2, /* the other side where subjects come in two */
    SJ_FN_PREP   /* behind the preposition in `prep` */
};

/* Slots a role may fill, as bits: several where the filler decides. */
enum {
    SJ_SLOT_BY = 1u << 0,
    SJ_SLOT_TO = 1u << 1,
    SJ_SLOT_PLACE = 1u << 2,
    SJ_SLOT_VIA = 1u << 3,
    SJ_SLOT_SAID = 1u << 4,
    SJ_SLOT_TOPIC = 1u << 5,
    SJ_SLOT_FIGURE = 1u << 6,
    SJ_SLOT_ORIGIN = 1u << 7, /* a place that comes after the others */
    SJ_SLOT_NONE = 1u << 8    /* taken up, but put nowhere */
};

typedef struct sj_role {
    uint32_t prep; /* lexeme, for SJ_FN_PREP */
    uint16_t slots;
    uint8_t fn;
} sj_role;

/* A word that must be there for the frame to fire. */
typedef struct sj_part {
    uint64_t groups; /* any of these, */
    uint32_t lexeme; /* or this one */
    uint32_t prep;   /* lexeme of the preposition before it; 0 any or none */
    uint32_t poses;  /* bits 1 << SJ_POS_...; 0 any */
    uint8_t near;    /* must follow at once */
} sj_part;

/* How what a word carries (a clause, an event noun) is taken. */
#define SJ_CONTENTS(X)                                                       \
    X(NONE, "-")                                                             \
    X(ABSORB, "absorb")     /* no claim of its own */                        \
    X(SAY, "say")           /* as it stands, said by the subject */          \
    X(LIGHT, "light")       /* the event itself; the verb adds nothing */    \
    X(HAPPENED, "happened") /* brought about: managed to */                  \
    X(PLANNED, "planned")   /* decided, intends to */                        \
    X(POSSIBLE, "possible")                                                  \
    X(WANTED, "wanted")     /* tries, hopes, seeks */                        \
    X(DENIED, "denied")     /* failed to, refrained from */                  \
    X(SAYDENIED, "saydenied") /* denied by the speaker */                    \
    X(SAYPOSSIBLE, "saypossible")                                            \
    X(SAYWANTED, "saywanted")                                                \
    X(SAYPLANNED, "sayplanned")                                              \
    X(OBJECT, "object")     /* said by the subject, done by the object */

#define SJ_ENUM_CONTENT(id, text) SJ_CONTENT_##id,
typedef enum sj_content { SJ_CONTENTS(SJ_ENUM_CONTENT) SJ_CONTENT_END } sj_content;

/* A row of data/frames: a trigger and what it means. type NONE: a carrier,
 * which yields no claim but bears upon those it carries. */
typedef struct sj_frame {
    uint32_t file; /* text */
    uint32_t line;
    uint32_t parts; /* in sj_lex_part: the head first */
    uint32_t roles; /* in sj_lex_role */
    uint8_t n_parts, n_roles;
    uint8_t type, act, status, topic;
    uint8_t content;
    uint8_t flags;
} sj_frame;

enum {
    SJ_FRAME_WEAK = 1, /* needs a role filled by a known name to fire */
    SJ_FRAME_SELF = 2, /* the doer is also the speaker */
    SJ_FRAME_SUB = 4   /* a carrier whose subject, not object, is the event */
};

/* Codes of a type under the conventions of others. */
typedef struct sj_typecode {
    uint32_t plover, mode, acled_event, acled_sub, cameo; /* texts */
} sj_typecode;

/* ---- The tables --------------------------------------------------------- */

extern const char sj_lex_text[];
extern const uint8_t sj_lex_keys[];
extern const uint32_t sj_lex_buckets[];
extern const uint32_t sj_lex_bucket_mask;
extern const uint64_t sj_lex_sieve[]; /* a bit for every hash that occurs */
extern const uint32_t sj_lex_sieve_mask;
extern const sj_form sj_lex_form[];
extern const sj_formread sj_lex_formread[];
extern const sj_lexeme sj_lex_lexeme[];
extern const uint32_t sj_lex_n_lexemes;
extern const sj_node sj_lex_node[];
extern const sj_edge sj_lex_edge[]; /* open addressing */
extern const uint32_t sj_lex_edge_mask;
extern const sj_entry sj_lex_entry[];
extern const sj_actor sj_lex_actor[];
extern const uint32_t sj_lex_n_actors;
extern const sj_place sj_lex_place[];
extern const uint32_t sj_lex_n_places;
extern const sj_office sj_lex_office[];
extern const uint32_t sj_lex_n_offices;
extern const sj_frame sj_lex_frame[];
extern const uint32_t sj_lex_n_frames;
extern const uint32_t sj_lex_frame_index[];
extern const sj_part sj_lex_part[];
extern const sj_role sj_lex_role[];
extern const sj_typecode sj_lex_typecode[];
extern const uint32_t sj_lex_prep_bi, sj_lex_prep_li, sj_lex_prep_ka;
extern const char sj_lex_version[];

/* ---- Look-up ------------------------------------------------------------ */

/* Hash of a folded word; the same in tools/mklex and here. */
static inline uint32_t sj_lex_hash(const uint8_t *key, size_t n)
{
    uint32_t h = 0x811C9DC5U ^ (uint32_t)n;
    for (size_t i = 0; i < n; i++) h = (h ^ key[i]) * 0x01000193U;
    h ^= h >> 15;
    h *= 0x2C1B3C6DU;
    return h ^ (h >> 13);
}

/* The form with these folded bytes, or NULL. */
const sj_form *sj_lex_find(const uint8_t *key, size_t n);

/* The node reached from `node` by an edge of this kind and label; 0 none. */
uint32_t sj_lex_step(uint32_t node, uint32_t kind, uint32_t label);

static inline sj_str sj_lex_str(uint32_t text)
{
    return sj_str_of(sj_lex_text + text);
}

static inline const sj_lexeme *sj_lex_get(uint32_t lexeme)
{
    return &sj_lex_lexeme[lexeme];
}

/* Index of a form: what edges of kind EXACT and LOOSE are labelled with. */
static inline uint32_t sj_lex_form_index(const sj_form *f)
{
    return (uint32_t)(f - sj_lex_form);
}

#endif
