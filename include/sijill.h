/*
 * sijill.h: read Arabic news reports about an armed conflict into claims.
 *
 *     sj_reader *r = NULL;
 *     sj_reading *got = NULL;
 *     sj_err err;
 *     if (sj_reader_new(NULL, &r, &err) != SJ_OK) ...;
 *     sj_report in = { .id = SJ_LIT("a"), .published = SJ_LIT("2018-02-26"),
 *                      .bytes = text };
 *     if (sj_reader_read(r, &in, &got, &err) == SJ_OK)
 *         for (size_t i = 0; i < got->n_claims; i++) use(&got->claims[i]);
 *     sj_reader_free(r);
 *
 * Who owns what: a reader owns all memory it hands out. A reading, and every
 * string in it, lives until the next call with the same reader. Readers share
 * nothing that changes: use one for each thread. The report's own bytes stay
 * the caller's and must outlive the reading.
 *
 * Spans are byte offsets in the report as received, whatever its encoding.
 * What a claim is, and what its slots mean, is in docs/claims.md.
 */
#ifndef SIJILL_H
#define SIJILL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SJ_VERSION "0.1.0"

#if defined(__GNUC__)
#define SJ_MUST_USE __attribute__((warn_unused_result))
#define SJ_API __attribute__((visibility("default")))
#else
#define SJ_MUST_USE
#define SJ_API
#endif

/* ---- Strings, errors, memory -------------------------------------------- */

/* A borrowed run of UTF-8 bytes. Not NUL-terminated; never freed. */
typedef struct sj_str {
    const char *p;
    size_t n;
} sj_str;

/* A literal as an initializer of a const table, and as a value. */
#define SJ_STR(lit)                      \
    {                                    \
        .p = (lit), .n = sizeof(lit) - 1 \
    }
#define SJ_LIT(lit) ((sj_str)SJ_STR(lit))

/* What went wrong, for the program. Zero is success; the rest is failure. */
typedef enum sj_rc {
    SJ_OK = 0,
    SJ_NOMEM,  /* the system gave no memory */
    SJ_LIMIT,  /* input larger than a stated ceiling, arena limit included */
    SJ_RANGE,  /* a value outside what can be represented */
    SJ_FORMAT, /* bytes that are not what they should be */
    SJ_IO,     /* the system could not read or write */
    SJ_USAGE   /* called wrongly */
} sj_rc;

/* What went wrong, for a person: the place in the input, and one sentence.
 * The caller owns it, usually on its stack; filling it never allocates. */
typedef struct sj_err {
    sj_rc rc;
    size_t at;
    char msg[160];
} sj_err;

/* Where memory comes from. NULL in the options means malloc and free. */
typedef struct sj_source {
    void *(*get)(void *ctx, size_t size);
    void (*put)(void *ctx, void *block);
    void *ctx;
} sj_source;

/* Bytes [begin, end) of the report as received. */
typedef struct sj_span {
    uint32_t begin, end;
} sj_span;

/* ---- What a claim can be ------------------------------------------------ */

#define SJ_TYPES(X)                                                          \
    X(CLASH, "clash")                                                        \
    X(TAKE, "take")                                                          \
    X(HOLD, "hold")                                                          \
    X(WITHDRAW, "withdraw")                                                  \
    X(AIRSTRIKE, "airstrike")                                                \
    X(SHELLING, "shelling")                                                  \
    X(BOMBING, "bombing")                                                    \
    X(CHEMICAL, "chemical")                                                  \
    X(ATTACK, "attack")                                                      \
    X(ABDUCT, "abduct")                                                      \
    X(ARREST, "arrest")                                                      \
    X(SIEGE, "siege")                                                        \
    X(DESTROY, "destroy")                                                    \
    X(INTERCEPT, "intercept")                                                \
    X(MOBILIZE, "mobilize")                                                  \
    X(HARM, "harm")                                                          \
    X(DISPLACE, "displace")                                                  \
    X(PROTEST, "protest")                                                    \
    X(CEASEFIRE, "ceasefire")                                                \
    X(MEET, "meet")                                                          \
    X(AGREE, "agree")                                                        \
    X(COOPERATE, "cooperate")                                                \
    X(ESTABLISH, "establish")                                                \
    X(AID, "aid")                                                            \
    X(RELEASE, "release")                                                    \
    X(SANCTION, "sanction")                                                  \
    X(APPEAL, "appeal")                                                      \
    X(ACCUSE, "accuse")                                                      \
    X(DENY, "deny")                                                          \
    X(REJECT, "reject")                                                      \
    X(THREATEN, "threaten")                                                  \
    X(SUPPORT, "support")                                                    \
    X(INVESTIGATE, "investigate")

#define SJ_STATUSES(X)                                                       \
    X(HAPPENED, "happened")                                                  \
    X(PLANNED, "planned")                                                    \
    X(POSSIBLE, "possible")                                                  \
    X(WANTED, "wanted")                                                      \
    X(DENIED, "denied")

/* Acts: the first ten on a ceasefire, the rest on a meeting. STARTED, ENDED
 * and SUSPENDED serve both. */
#define SJ_ACTS(X)                                                           \
    X(PROPOSED, "proposed")                                                  \
    X(DECLARED, "declared")                                                  \
    X(STARTED, "started")                                                    \
    X(EXTENDED, "extended")                                                  \
    X(RESUMED, "resumed")                                                    \
    X(SUSPENDED, "suspended")                                                \
    X(ENDED, "ended")                                                        \
    X(VIOLATED, "violated")                                                  \
    X(HELD, "held")                                                          \
    X(REJECTED, "rejected")                                                  \
    X(PLANNED, "planned")                                                    \
    X(POSTPONED, "postponed")                                                \
    X(CANCELLED, "cancelled")                                                \
    X(FAILED, "failed")

#define SJ_TOPICS(X)                                                         \
    X(CEASEFIRE, "ceasefire")                                                \
    X(TALKS, "talks")                                                        \
    X(SETTLEMENT, "settlement")                                              \
    X(AID, "aid")                                                            \
    X(WITHDRAWAL, "withdrawal")                                              \
    X(PRISONERS, "prisoners")                                                \
    X(WEAPONS, "weapons")                                                    \
    X(TERRITORY, "territory")                                                \
    X(GOVERNMENT, "government")                                              \
    X(TERRORISM, "terrorism")                                                \
    X(SANCTIONS, "sanctions")                                                \
    X(CIVILIANS, "civilians")                                                \
    X(RELATIONS, "relations")                                                \
    X(OTHER, "other")

/* What a name stands for. */
#define SJ_KINDS(X)                                                          \
    X(NOUN, "noun") /* a phrase that names nobody in particular */           \
    X(PERSON, "person")                                                      \
    X(STATE, "state")                                                        \
    X(STATE_FORCE, "state_force")                                            \
    X(ARMED_GROUP, "armed_group")                                            \
    X(COALITION, "coalition")                                                \
    X(IO, "io")                                                              \
    X(NGO, "ngo")                                                            \
    X(PARTY, "party")                                                        \
    X(MEDIA, "media")                                                        \
    X(OFFICE, "office")                                                      \
    X(PEOPLE, "people")                                                      \
    X(COUNTRY, "country")                                                    \
    X(PROVINCE, "province")                                                  \
    X(DISTRICT, "district")                                                  \
    X(REGION, "region")                                                      \
    X(CITY, "city")                                                          \
    X(TOWN, "town")                                                          \
    X(VILLAGE, "village")                                                    \
    X(QUARTER, "quarter")                                                    \
    X(CROSSING, "crossing")                                                  \
    X(AIRPORT, "airport")                                                    \
    X(BASE, "base")                                                          \
    X(PORT, "port")                                                          \
    X(DAM, "dam")                                                            \
    X(FIELD, "field")                                                        \
    X(CAMP, "camp")                                                          \
    X(PRISON, "prison")                                                      \
    X(MOUNTAIN, "mountain")                                                  \
    X(WATER, "water")                                                        \
    X(BUILDING, "building")                                                  \
    X(PLACE, "place") /* a place of no kind that we know */

/* How exact a time is. */
#define SJ_TIME_PRECS(X)                                                     \
    X(MINUTE, "minute")                                                      \
    X(HOUR, "hour")                                                          \
    X(PART_OF_DAY, "part_of_day")                                            \
    X(DAY, "day")                                                            \
    X(DAYS, "days")                                                          \
    X(WEEK, "week")                                                          \
    X(MONTH, "month")                                                        \
    X(YEAR, "year")                                                          \
    X(OPEN, "open")

/* Enumerators SJ_TYPE_NONE, SJ_TYPE_CLASH ...; zero is always NONE. */
#define SJ_ENUM_TYPE(id, text) SJ_TYPE_##id,
#define SJ_ENUM_STATUS(id, text) SJ_STATUS_##id,
#define SJ_ENUM_ACT(id, text) SJ_ACT_##id,
#define SJ_ENUM_TOPIC(id, text) SJ_TOPIC_##id,
#define SJ_ENUM_KIND(id, text) SJ_KIND_##id,
#define SJ_ENUM_TIME_PREC(id, text) SJ_TIME_##id,
typedef enum sj_type { SJ_TYPE_NONE, SJ_TYPES(SJ_ENUM_TYPE) SJ_TYPE_END } sj_type;
typedef enum sj_status { SJ_STATUS_NONE, SJ_STATUSES(SJ_ENUM_STATUS) SJ_STATUS_END } sj_status;
typedef enum sj_act { SJ_ACT_NONE, SJ_ACTS(SJ_ENUM_ACT) SJ_ACT_END } sj_act;
typedef enum sj_topic { SJ_TOPIC_NONE, SJ_TOPICS(SJ_ENUM_TOPIC) SJ_TOPIC_END } sj_topic;
typedef enum sj_kind { SJ_KIND_NONE, SJ_KINDS(SJ_ENUM_KIND) SJ_KIND_END } sj_kind;
typedef enum sj_time_prec { SJ_TIME_NONE, SJ_TIME_PRECS(SJ_ENUM_TIME_PREC) SJ_TIME_END } sj_time_prec;

/* The words the enumerators are written with; "" for NONE. */
SJ_API const char *sj_type_text(sj_type t);
SJ_API const char *sj_status_text(sj_status s);
SJ_API const char *sj_act_text(sj_act a);
SJ_API const char *sj_topic_text(sj_topic t);
SJ_API const char *sj_kind_text(sj_kind k);
SJ_API const char *sj_time_prec_text(sj_time_prec p);

/* ---- A reading ---------------------------------------------------------- */

/* A name in a slot. Everything but text and span may be empty. */
typedef struct sj_name {
    sj_str text;   /* as in the report, without attached particles */
    sj_span span;
    sj_str id;     /* who or where it is, e.g. "SYR" or "place:SYR/douma" */
    sj_str name;   /* the neutral label of that id */
    sj_str code;   /* CAMEO/PLOVER country and role, e.g. "SYRGOVMIL" */
    sj_kind kind;
    bool located;  /* lat and lon are set */
    double lat, lon;
    int where_prec; /* 1 exact ... 7 international (UCDP); 0 not a place */
} sj_name;

typedef struct sj_names {
    const sj_name *v;
    size_t n;
} sj_names;

/* A point of civil time. year 0: none. */
typedef struct sj_moment {
    int16_t year;
    int8_t month, day;   /* 1 and up; 0 where only the year is known */
    int8_t hour, minute; /* -1: no clock time */
    int16_t zone;        /* minutes east of UTC, where zoned */
    bool zoned;
} sj_moment;

/* A time with both ends; `to` is empty for an open span. */
typedef struct sj_time {
    sj_moment from, to;
    sj_time_prec precision; /* NONE: there is no time */
    bool contradicts;       /* a weekday beside it names another day */
    sj_str text;
    sj_span span;
} sj_time;

/* A figure. Bounds that were not given are NaN: unknown is not zero. */
typedef struct sj_figure {
    sj_str what; /* killed, injured, ... or a plain word */
    double low, best, high;
    sj_str who;
    sj_span span;
    bool part; /* of the figure before it: never to be added to it */
} sj_figure;

typedef struct sj_figures {
    const sj_figure *v;
    size_t n;
} sj_figures;

typedef struct sj_spans {
    const sj_span *v;
    size_t n;
} sj_spans;

/* The columns that users of other codings expect; "" where there is none. */
typedef struct sj_codes {
    sj_str plover, mode, acled_event, acled_sub, cameo;
} sj_codes;

typedef struct sj_claim {
    unsigned n; /* from 1, in text order */
    sj_type type;
    sj_act act;
    sj_status status;
    sj_topic topic;
    sj_str trigger;      /* pieces joined by U+2026 where there are several */
    sj_span trigger_span; /* from the first piece to the last */
    sj_spans trigger_parts;
    sj_span span;        /* the trigger and the slots told with it */
    sj_spans also;       /* further tellings */
    sj_names by, to, place, said_by, via;
    sj_time time;
    sj_moment start, end;          /* of a ceasefire */
    int daily_from, daily_to;      /* minutes of the day; -1 where none */
    sj_figures figures;
    sj_str series;
    int round; /* 0: none */
    sj_codes codes;
    sj_str rule; /* "frames/FILE.tsv:LINE" */
} sj_claim;

typedef enum sj_mention_what {
    SJ_MENTION_TIME,
    SJ_MENTION_NUMBER,
    SJ_MENTION_PERSON,
    SJ_MENTION_ORG,
    SJ_MENTION_PLACE,
    SJ_MENTION_ACTOR
} sj_mention_what;

/* A time, a number or a name, wherever it stands in the report. */
typedef struct sj_mention {
    sj_mention_what what;
    sj_name name;  /* text and span always; the rest for names */
    sj_time time;  /* for a time */
    double low, best, high; /* for a number; NaN where not given */
} sj_mention;

/* Why a sentence gave what it gave, for people who mend the lexicon. */
typedef struct sj_remark {
    sj_span span;    /* the words spoken of */
    unsigned claim;  /* the claim it belongs to; 0: none came of it */
    sj_str rule;     /* the row that fired or could have; may be empty */
    sj_str text;     /* one sentence, in English */
} sj_remark;

typedef struct sj_repeat {
    sj_span span;   /* a paragraph that stands in the report already */
    uint32_t first; /* where it stood first */
} sj_repeat;

typedef struct sj_reading {
    const sj_claim *claims;
    size_t n_claims;
    const sj_mention *mentions; /* only if asked for */
    size_t n_mentions;
    const sj_remark *remarks;   /* only if asked for */
    size_t n_remarks;
    const sj_repeat *repeats;
    size_t n_repeats;
    size_t sentences;
    size_t replaced;  /* bytes that were no text, each read as U+FFFD */
    const char *encoding; /* what the bytes were taken for */
    sj_str headline;
} sj_reading;

/* ---- Reading ------------------------------------------------------------ */

typedef enum sj_format {
    SJ_FORMAT_AUTO, /* HTML if it looks like it, else text */
    SJ_FORMAT_TEXT,
    SJ_FORMAT_HTML
} sj_format;

/* One text from one publisher. Only bytes must be given. */
typedef struct sj_report {
    sj_str id, source;
    sj_str published; /* YYYY-MM-DD; relative times need it */
    sj_str bytes;     /* as received */
    sj_format format;
} sj_report;

typedef struct sj_options {
    bool mentions;    /* collect mentions too */
    bool explain;     /* collect remarks too */
    size_t limit;     /* most bytes one report may cost; 0: 48 MiB */
    sj_source source; /* get NULL: malloc and free */
} sj_options;

/* Reports longer than this are refused with SJ_LIMIT. */
#define SJ_REPORT_MAX ((size_t)1 << 20)

typedef struct sj_reader sj_reader;

/* A reader; `options` may be NULL. On failure *out is as it was. */
SJ_API SJ_MUST_USE sj_rc sj_reader_new(const sj_options *options,
                                       sj_reader **out, sj_err *err);

/* Frees the reader and the last reading. NULL is allowed. */
SJ_API void sj_reader_free(sj_reader *r);

/*
 * Reads one report. On SJ_OK *out is the reading, owned by the reader. On
 * failure (SJ_NOMEM, SJ_LIMIT; SJ_FORMAT for a date that is none) *out is as
 * it was and the reader can be used again. Any bytes at all may be read.
 */
SJ_API SJ_MUST_USE sj_rc sj_reader_read(sj_reader *r, const sj_report *report,
                                        sj_reading **out, sj_err *err);

/* Takes bytes; returns false to stop (the writer then reports SJ_IO). */
typedef bool (*sj_sink)(void *ctx, sj_str bytes);

/*
 * Writes a reading as JSON Lines (docs/claims.md): the report, its claims in
 * text order, then its mentions if it has any. Deterministic to the byte.
 */
SJ_API SJ_MUST_USE sj_rc sj_reading_write(const sj_reading *g,
                                          const sj_report *report, sj_sink sink,
                                          void *ctx, sj_err *err);

/* The version of the program, and of the lexicon it was built with. */
SJ_API const char *sj_version(void);
SJ_API const char *sj_lexicon_version(void);

#ifdef __cplusplus
}
#endif

#endif
