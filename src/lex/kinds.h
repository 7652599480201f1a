/*
 * kinds.h: the words in which data/ speaks of words.
 *
 * Each list here is used twice: as enumerators by the code, and by name in the
 * columns of data/ (tools/mklex knows no other names). docs/lexicon.md
 * explains them to those who write rows.
 */
#ifndef SJ_LEX_KINDS_H
#define SJ_LEX_KINDS_H

#include <stdint.h>

/* Parts of speech. */
#define SJ_POSES(X)                                                          \
    X(VERB, "verb")                                                          \
    X(NOUN, "noun")                                                          \
    X(MASDAR, "masdar")  /* verbal noun of a verb row */                     \
    X(APART, "apart")    /* active participle of a verb row */               \
    X(PPART, "ppart")    /* passive participle of a verb row */              \
    X(ADJ, "adj")                                                            \
    X(NAME, "name")      /* a word of personal names */                      \
    X(PREP, "prep")                                                          \
    X(CONJ, "conj")      /* joins equals: or, then, but */                   \
    X(SUB, "sub")        /* opens a clause: that, when, because */           \
    X(REL, "rel")        /* who, which */                                    \
    X(DEM, "dem")        /* this, those */                                   \
    X(PRON, "pron")      /* he, they */                                      \
    X(NEG, "neg")        /* not, without */                                  \
    X(PART, "part")      /* particles of tense and stress */                 \
    X(ADV, "adv")                                                            \
    X(NUM, "num")                                                            \
    X(QUANT, "quant")    /* all, some, each, other: open a noun phrase */

/* What a noun stands for; many may hold. Guides which slot a phrase fills. */
#define SJ_TRAITS(X)                                                         \
    X(HUMAN, "human")       /* a person or persons: soldier, official */     \
    X(ARMED, "armed")       /* armed people or forces: army, gunman */       \
    X(CIVIL, "civil")       /* people who are not: civilian, child, worker */ \
    X(ROLE, "role")         /* title or office before a name: minister */    \
    X(SPOKES, "spokes")     /* speaks for others: spokesman, source */       \
    X(ORG, "org")           /* body that acts: government, party, agency */  \
    X(MEDIA, "media")       /* agency, channel, newspaper */                 \
    X(GROUP, "group")       /* many people: residents, families, tribe */    \
    X(VICTIM, "victim")     /* killed, wounded, prisoner */                  \
    X(VEHICLE, "vehicle")                                                    \
    X(AIR, "air")           /* means of fire from the air */                 \
    X(GROUND, "ground")     /* artillery, mortar, rocket */                  \
    X(EXPLOSIVE, "explosive") /* mine, car bomb, device */                   \
    X(CHEM, "chem")         /* gas, chlorine */                              \
    X(ARMS, "arms")         /* small arms, bullets */                        \
    X(LOCUS, "locus")       /* heads a place: city of, province of */        \
    X(PARTOF, "partof")     /* part of a place: outskirts, countryside */    \
    X(DIRECTION, "direction") /* north, east */                              \
    X(SITE, "site")         /* a target or seat: position, post, school */   \
    X(EVENT, "event")       /* something that happens */                     \
    X(TRUCE, "truce")       /* ceasefire and its kin */                      \
    X(MEETING, "meeting")   /* talks and their kin */                        \
    X(DOC, "doc")           /* statement, report, resolution */              \
    X(SAYING, "saying")     /* word for words spoken: remark, interview */   \
    X(GOODS, "goods")       /* aid, food, medicine, money */                 \
    X(UNIT, "unit")         /* counts other things: ton, kilometre, dollar */ \
    X(TIMEWORD, "timeword") /* stands in expressions of time */              \
    X(NISBA, "nisba")       /* adjective of a country or people */           \
    X(PERSONAL, "personal") /* word of names: may begin one */               \
    X(KIN, "kin")           /* son of, father of, servant of: binds names */

/* Words that the grammars of time, number, name and clause know by class;
 * the value says which one. */
#define SJ_CLASSES(X)                                                        \
    X(NONE, "-")                                                             \
    /* time */                                                               \
    X(WEEKDAY, "weekday")       /* 1 Monday ... 7 Sunday */                  \
    X(MONTH, "month")           /* 1 to 12 */                                \
    X(HIJRI, "hijri")           /* month of that calendar, 1 to 12 */        \
    X(DAYPART, "daypart")       /* hour at which it begins */                \
    X(DEICTIC, "deictic")       /* days from today */                        \
    X(TIMEUNIT, "timeunit")     /* 1 second 2 minute 3 hour 4 day 5 week     \
                                   6 month 7 year 8 decade 9 century */      \
    X(PAST, "past")             /* last, past */                             \
    X(NEXT, "next")             /* coming */                                 \
    X(THIS, "this")             /* current */                                \
    X(EDGE, "edge")             /* 1 early 2 middle 3 late 4 end */          \
    X(SINCE, "since")                                                        \
    X(UNTIL, "until")                                                        \
    X(BEFORE, "before")         /* before, ago */                            \
    X(AFTER, "after")                                                        \
    X(DURING, "during")                                                      \
    X(LENGTH, "length")         /* for the length of */                      \
    X(CLOCK, "clock")           /* o'clock */                                \
    X(ZONE, "zone")             /* minutes east of UTC */                    \
    X(ZONEWORD, "zoneword")     /* "by the time of" */                       \
    X(DAILY, "daily")           /* every day */                              \
    X(ERA, "era")               /* 1 of the Hijra, 2 of Christ */            \
    X(HOLIDAY, "holiday")                                                    \
    X(SEASON, "season")                                                      \
    X(NOW, "now")               /* recently, now: no value */                \
    X(START, "start")           /* starting from */                          \
    X(MONTHISH, "monthish")     /* month, and another word: 1 to 12 */       \
    X(OPENS, "opens")           /* nothing itself; a phrase begins so */     \
    X(FOLLOWING, "following")   /* following: not of today */                \
    X(DECADE, "decade")         /* the nineties: 90 */                       \
    X(AGE, "age")               /* of persons: no length of time */          \
    X(SAMEDAY, "sameday")       /* which is also the: two dates of a day */  \
    X(DATEWORD, "dateword")                                                  \
    X(EVERY, "every")                                                        \
    X(LATEST, "latest")         /* the latest, the last few */               \
    X(AGO, "ago")               /* have passed */                            \
    /* number */                                                             \
    X(NUMBER, "number")         /* its value */                              \
    X(SCALE, "scale")           /* hundred 2, thousand 3: power of ten */    \
    X(ORDINAL, "ordinal")       /* its value */                              \
    X(FRACTION, "fraction")     /* 1/value */                                \
    X(VAGUE, "vague")           /* low bound; high is in the code */         \
    X(ABOUT, "about")           /* these: 0 stands before the number, 1      \
                                   either side, 2 behind */                  \
    X(OVER, "over")             /* more than, at least */                    \
    X(UNDER, "under")           /* less than, at most */                     \
    X(PERCENT, "percent")                                                    \
    X(AMONG, "among")           /* opens a breakdown: among them */          \
    X(OTHERS, "others")         /* and 3 others */                           \
    X(ONE, "one")               /* a single one of */                        \
    X(NTH, "nth")               /* number so-and-so: counts nothing */       \
    /* prepositions that roles and places ask for */                         \
    X(BI, "bi")                                                              \
    X(LI, "li")                                                              \
    X(KA, "ka")                                                              \
    X(IN, "in")                                                              \
    X(FROM, "from")                                                          \
    X(TO, "to")                                                              \
    X(ON, "on")                                                              \
    X(OF, "of")                 /* an */                                     \
    X(BETWEEN, "between")                                                    \
    X(WITH, "with")                                                          \
    X(AGAINST, "against")                                                    \
    X(LOC, "loc")               /* near, inside, around, outside ... */      \
    X(TOWARDS, "towards")                                                    \
    X(ABOUTP, "aboutp")         /* concerning */                             \
    /* clause */                                                             \
    X(AND, "and")                                                            \
    X(OR, "or")                                                              \
    X(BUT, "but")                                                            \
    X(THAT, "that")             /* complement clause: an, anna, inna */      \
    X(WHILE, "while")           /* clause beside the main one */             \
    X(WHEN, "when")                                                          \
    X(BECAUSE, "because")                                                    \
    X(IF, "if")                                                              \
    X(INORDER, "inorder")       /* purpose */                                \
    X(NOT, "not")                                                            \
    X(WILL, "will")             /* future */                                 \
    X(PERFECT, "perfect")       /* qad, laqad */                             \
    X(MAYBE, "maybe")                                                        \
    X(MUST, "must")                                                          \
    X(BE, "be")                 /* kana and its sisters */                   \
    X(ACCORDING, "according")   /* according to, quoting */                  \
    X(BYWHOM, "bywhom")         /* at the hands of, on the part of */        \
    X(CAUSE, "cause")           /* because of, as a result of */             \
    X(VIA, "via")               /* by the mediation of, sponsored by */      \
    X(NAMELY, "namely")         /* such as, especially */                    \
    X(INCLUDING, "including")                                                \
    X(EXCEPT, "except")                                                      \
    X(BACKED, "backed")         /* with the support of: names no actor */

#define SJ_ENUM_POS(id, text) SJ_POS_##id,
typedef enum sj_pos { SJ_POS_NONE, SJ_POSES(SJ_ENUM_POS) SJ_POS_END } sj_pos;

#define SJ_ENUM_TRAIT_BIT(id, text) SJ_TRAIT_BIT_##id,
enum { SJ_TRAITS(SJ_ENUM_TRAIT_BIT) SJ_TRAIT_BITS };
/* The set that holds one trait: SJ_T(HUMAN) | SJ_T(ORG). */
#define SJ_T(id) ((uint64_t)1 << SJ_TRAIT_BIT_##id)

#define SJ_ENUM_CLASS(id, text) SJ_W_##id,
typedef enum sj_class { SJ_CLASSES(SJ_ENUM_CLASS) SJ_W_END } sj_class;

/* Grammar of one written form, as bits. */
enum {
    SJ_G_PERF = 1u << 0,  /* finite verb: past */
    SJ_G_IMPF = 1u << 1,  /* present or future */
    SJ_G_IMPV = 1u << 2,  /* order */
    SJ_G_ACT = 1u << 3,   /* can be active */
    SJ_G_PASS = 1u << 4,  /* can be passive */
    SJ_G_P1 = 1u << 5,    /* persons */
    SJ_G_P2 = 1u << 6,
    SJ_G_P3 = 1u << 7,
    SJ_G_SG = 1u << 8,    /* numbers */
    SJ_G_DU = 1u << 9,
    SJ_G_PL = 1u << 10,
    SJ_G_MASC = 1u << 11, /* genders; both may hold */
    SJ_G_FEM = 1u << 12,
    SJ_G_ACC = 1u << 13,  /* alef of the indefinite accusative */
    SJ_G_NOM = 1u << 14,  /* can only be nominative: -un, -an */
    SJ_G_OBL = 1u << 15,  /* can only be oblique: -in, -ayn */
    SJ_G_BOUND = 1u << 16, /* head of a construct: the final nun is gone */
    SJ_G_JUSS = 1u << 17, /* jussive or subjunctive only */
    SJ_G_ENC = 1u << 18   /* only with a pronoun attached */
};

/* What is attached to a word. */
enum {
    SJ_C_WA = 1u << 0,   /* and */
    SJ_C_FA = 1u << 1,   /* so */
    SJ_C_BI = 1u << 2,   /* by, in */
    SJ_C_LI = 1u << 3,   /* to, for */
    SJ_C_KA = 1u << 4,   /* as */
    SJ_C_SA = 1u << 5,   /* will */
    SJ_C_AL = 1u << 6,   /* the */
    SJ_C_PRON = 1u << 7, /* a pronoun behind */
    SJ_C_PREPS = SJ_C_BI | SJ_C_LI | SJ_C_KA
};

#endif
