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
    uint16_t head;    /* sj_lex_head; 0 none */
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
    uint32_t adjective; /* lexeme, of a state */
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
    uint32_t key;    /* sj_lex_title of its title; offices are sorted by it */
    int32_t from, to;
} sj_office;

/* What a noun makes of the words behind it (lexicon/heads.tsv). */
typedef struct sj_head {
    uint32_t code; /* text, CAMEO role */
    uint16_t use;  /* SJ_USE_... */
    uint8_t kind;  /* sj_kind */
    uint8_t prec;  /* of a place, UCDP where_prec; 0 it heads no place */
} sj_head;

enum {
    SJ_USE_ANY = 1 << 0,   /* whatever stands behind it is its name */
    SJ_USE_KNOWN = 1 << 1, /* only what is known to be a name, or not at all */
    SJ_USE_STATE = 1 << 2, /* it is of the state that an adjective names */
    SJ_USE_ALONE = 1 << 3, /* definite and alone: of the report's state */
    SJ_USE_LAST = 1 << 4,  /* ... the last that was called so */
    SJ_USE_OF = 1 << 5,    /* people of the body named behind it */
    SJ_USE_ONE = 1 << 6,   /* an office that one person holds */
    SJ_USE_SIDE = 1 << 7,  /* as STATE, but only with the article */
    SJ_USE_BARE = 1 << 8,  /* a single common noun may be its name, too */
    SJ_USE_MORE = 1 << 9   /* the next row is of the same noun */
};

/* A person's full name by its sound (read/sound.h). */
typedef struct sj_lex_sounded {
    uint32_t key; /* sorted by it */
    uint32_t actor;
} sj_lex_sounded;

/* ---- Frames (docs/frames.md) -------------------------------------------- */

/* What a role is looked for in: a function, or behind a preposition. */
enum {
    SJ_FN_NONE,
    SJ_FN_SUBJ,  /* who does it; of a masdar too */
    SJ_FN_OBJ,   /* whom it is done to; of a masdar too */
    SJ_FN_GEN,   /* what a noun is of, whoever that is */
    SJ_FN_GEN2,  /* what the second word of the trigger is of */
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
    SJ_SLOT_NONE = 1u << 8,   /* taken up, but put nowhere */
    SJ_SLOT_CONTENT = 1u << 9, /* what the word carries: see sj_content */
    SJ_SLOT_TO_FIRST = 1u << 10 /* of by and to, to is likelier */
};

typedef struct sj_role {
    uint32_t prep; /* lexeme, for SJ_FN_PREP */
    uint16_t slots;
    uint8_t fn;
    uint8_t must; /* without it the row does not fire */
} sj_role;

/* A word that must be there for the frame to fire. */
typedef struct sj_part {
    uint64_t groups; /* any of these, */
    uint32_t lexeme; /* or this one */
    uint32_t prep;   /* lexeme of the preposition before it; 0 any or none */
    uint32_t poses;  /* bits 1 << SJ_POS_...; 0 any */
    uint8_t near;    /* must follow at once */
} sj_part;

/* In sj_part.poses, beside 1 << SJ_POS_...: only this tense of a verb. */
#define SJ_POSES_PAST (1u << 30)
#define SJ_POSES_PRESENT (1u << 31)

/* How what a word carries (a clause, an event noun) is taken. */
#define SJ_CONTENTS(X)                                                       \
    X(NONE, "-")                                                             \
    X(ABSORB, "absorb")     /* no claim of its own */                        \
    X(SAY, "say")           /* as it stands, said by the subject */          \
    X(STOP, "stop")         /* nothing: what the words name is no event */  \
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

/* Groups of words (data/frames/groups.tsv) that code asks for by name:
 * sj_lex_group_be and so on are their bits. */
#define SJ_GROUPS(X)                                                         \
    X(be)       /* was, became, still is: before another verb */             \
    X(result)   /* resulted in, led to: what they bring belongs to a cause */ \
    X(attached) /* belonging to, loyal to: take a complement along */        \
    X(through)  /* number of, series of: stand for what they are of */       \
    X(aspect)   /* began to, kept on: before another verb */               \
    X(still)    /* negated, says that something goes on */               \
    X(killed)   /* words that say what befell those counted */              \
    X(injured)                                                               \
    X(missing)                                                               \
    X(detained)                                                              \
    X(captured)                                                              \
    X(released)                                                              \
    X(displaced)                                                             \
    X(about_ceasefire) /* words that tell what other words are about */     \
    X(about_talks)                                                           \
    X(about_settlement)                                                      \
    X(about_aid)                                                             \
    X(about_withdrawal)                                                      \
    X(about_prisoners)                                                       \
    X(about_weapons)                                                         \
    X(about_territory)                                                       \
    X(about_government)                                                      \
    X(about_terrorism)                                                       \
    X(about_sanctions)                                                       \
    X(about_civilians)                                                       \
    X(about_relations)

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
extern const sj_head sj_lex_head[];
extern const sj_lex_sounded sj_lex_sound[];
extern const uint32_t sj_lex_n_sounds;
extern const sj_frame sj_lex_frame[];
extern const uint32_t sj_lex_n_frames;
extern const uint32_t sj_lex_frame_index[];
extern const sj_part sj_lex_part[];
extern const sj_role sj_lex_role[];
extern const sj_typecode sj_lex_typecode[]; /* by sj_type */
extern const sj_typecode sj_lex_actcode[];  /* acts of ceasefire, then meet */
extern const uint32_t sj_lex_prep_bi, sj_lex_prep_li, sj_lex_prep_ka;
extern const char sj_lex_version[];
#define SJ_GROUP_CONST(name) extern const uint64_t sj_lex_group_##name;
SJ_GROUPS(SJ_GROUP_CONST)

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

/* Adds a folded word to the key of a title. Its article does not count: a
 * minister "of the foreign" and one "of foreign of Russia" are the same. */
static inline uint32_t sj_lex_title(uint32_t key, const uint8_t *word, size_t n)
{
    if (n > 3 && word[0] == SJ_F_ALEF && word[1] == SJ_F_LAM) {
        word += 2;
        n -= 2;
    }
    return (key ^ sj_lex_hash(word, n)) * 0x9E3779B1U + 1;
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
